import type { DescriptionSource } from '../contract/connection.ts';
import { KindlingError } from '../contract/errors.ts';
import type { Address } from './address.ts';
import { readDescription } from './description.ts';
import { findEmbedded } from './embedded-documents.ts';
import { type Transport, TransportError } from './transport.ts';

/** Where servers keep their OpenAPI document. */
const documents = ['/openapi.json', '/openapi.yaml', '/docs/openapi.json'] as const;
const page = '/docs';

const answerMs = 15_000;
const maxBytes = 5_000_000;
const maxLinks = 3;

/**
 * Looks for the server's OpenAPI document: at the usual places, then in the `/docs` page. Only
 * the address's own origin is asked, and no request carries the token. `null` when there is none
 * that describes the three operations, or when the server cannot be reached.
 */
export async function discoverDescription(
  transport: Transport,
  address: Address,
  signal?: AbortSignal,
): Promise<DescriptionSource | null> {
  const fetchText = (url: URL) => fetchOk(transport, url, signal);
  try {
    for (const path of documents) {
      const url = new URL(`${address.href}${path}`);
      const found = await recognise(await fetchText(url), url.href, address);
      if (found) return found;
    }
    const pageUrl = new URL(`${address.href}${page}`);
    const { texts, links } = findEmbedded((await fetchText(pageUrl)) ?? '');
    for (const text of texts) {
      const found = await recognise(text, pageUrl.href, address);
      if (found) return found;
    }
    for (const url of sameOrigin(links, pageUrl).slice(0, maxLinks)) {
      const found = await recognise(await fetchText(url), url.href, address);
      if (found) return found;
    }
    return null;
  } catch (error) {
    if (error instanceof TransportError) return null;
    throw error;
  }
}

async function fetchOk(
  transport: Transport,
  url: URL,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  const answer = await transport.send({
    method: 'GET',
    url,
    headers: { accept: 'application/json, application/yaml, text/html;q=0.5' },
    body: null,
    signal,
    answerDeadlineMs: answerMs,
    maxAnswerBytes: maxBytes,
  });
  return answer.status === 200 && answer.completeness === 'whole' ? answer.body : null;
}

async function recognise(
  text: string | null,
  place: string,
  address: Address,
): Promise<DescriptionSource | null> {
  if (text === null) return null;
  try {
    return await readDescription(text, { kind: 'discovered', place, address });
  } catch (error) {
    if (error instanceof KindlingError) return null;
    throw error;
  }
}

function sameOrigin(links: readonly string[], base: URL): URL[] {
  return links.flatMap((link) => {
    const url = URL.canParse(link, base) ? new URL(link, base) : null;
    return url?.origin === base.origin ? [url] : [];
  });
}
