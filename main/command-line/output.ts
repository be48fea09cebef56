import type { Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type MaybeTerminal = Writable & { readonly isTTY?: boolean };

/** Where the command line speaks: results on standard output, everything else on standard error. */
export interface Output {
  /** A result for scripts: one JSON document on a line of its own. */
  json(value: unknown): void;
  /** A result for people. */
  text(text: string): void;
  /** Anything a person should know besides. */
  note(text: string): void;
  /** One line that the next one replaces; on terminals only. `null` takes it away. */
  progress(text: string | null): void;
  /** Resolves when all has been written. */
  flush(): Promise<void>;
}

const clearLine = '\r\u001b[K';

/**
 * Writes to the two streams. A reader that went away (`| head`) is no failure. File names and
 * answers of servers may hold control characters; to a terminal those would be commands.
 */
export function createOutput(out: MaybeTerminal, err: MaybeTerminal): Output {
  for (const stream of [out, err]) stream.on('error', () => undefined);
  let showing = false;

  function clear(): void {
    if (showing) err.write(clearLine);
    showing = false;
  }
  return {
    json(value) {
      out.write(`${asciiControls(JSON.stringify(value))}\n`);
    },
    text(text) {
      clear();
      out.write(`${withoutControls(text)}\n`);
    },
    note(text) {
      clear();
      err.write(`${withoutControls(text)}\n`);
    },
    progress(text) {
      if (!err.isTTY) return;
      clear();
      if (text === null) return;
      err.write(withoutControls(text).replaceAll('\n', ' '));
      showing = true;
    },
    async flush() {
      clear();
      await Promise.all([written(out), written(err)]);
    },
  };
}

/** Replaces control characters but line ends and tabs, and those that turn the writing around. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu, '\ufffd').replace(turning, '');
}

/** The same JSON value, with nothing in it that a terminal would obey. */
function asciiControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Direction marks, embeddings, overrides and isolates. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function written(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
