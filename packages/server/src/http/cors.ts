import { isAllowedOrigin, type Origins } from '../access/origins.ts';

/** How long a browser may remember what it was allowed, in seconds. */
const REMEMBER = 86_400;

/** The headers that let the pages of other sites read an answer, and keep it out of caches. */
export function corsHeaders(request: Request, origins: Origins): [name: string, value: string][] {
  const origin = request.headers.get('origin');
  const always: [string, string][] = [
    ['cache-control', 'no-store'],
    ['vary', 'origin'],
    ['x-content-type-options', 'nosniff'],
  ];
  const isListed = origin && isAllowedOrigin(origins, origin, undefined);
  return isListed ? [...always, ['access-control-allow-origin', origin]] : always;
}

/** The answer to a browser that asks what it may send. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, DELETE',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': String(REMEMBER),
    },
  });
}
