import { useSyncExternalStore } from 'react';

/** What the window shows. */
export type Route =
  | { readonly page: 'push' }
  | { readonly page: 'activity'; readonly pushId: string | null }
  | { readonly page: 'saved' }
  | { readonly page: 'guide'; readonly topic: string | null }
  | { readonly page: 'settings' };

/** The route that a location's hash names; anything unknown is the first page. */
export function parseRoute(hash: string): Route {
  const [page, id] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'activity') return { page, pushId: id ? decode(id) : null };
  if (page === 'guide') return { page, topic: id || null };
  if (page === 'settings' || page === 'saved') return { page };
  return { page: 'push' };
}

/** `null` for what nobody has encoded. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The hash that leads to a route. */
export function hashOf(route: Route): string {
  if (route.page === 'activity' && route.pushId) {
    return `#/activity/${encodeURIComponent(route.pushId)}`;
  }
  if (route.page === 'guide' && route.topic) return `#/guide/${route.topic}`;
  return `#/${route.page}`;
}

/** Goes to a route. */
export function go(route: Route): void {
  location.hash = hashOf(route);
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** The route shown now. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}
