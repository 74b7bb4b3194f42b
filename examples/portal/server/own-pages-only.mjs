import { HttpError } from './http.mjs';

/**
 * Lets only this site's own pages in.
 *
 * The Host header must name an address of ours, which stops a page that pointed its own name at
 * this machine; a request that changes something must come from a page of ours.
 *
 * @param origins the addresses of the site, for instance `https://plans.example.org`
 */
export function ownPagesOnly(origins) {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return function check({ method, headers }) {
    if (!hosts.has(headers.host)) {
      throw new HttpError(421, 'host', 'This server does not answer under that name.');
    }
    const isReading = method === 'GET' || method === 'HEAD';
    if (!isReading && headers.origin !== undefined && !origins.includes(headers.origin)) {
      throw new HttpError(403, 'origin', 'Only the pages of this site may change documents.');
    }
  };
}
