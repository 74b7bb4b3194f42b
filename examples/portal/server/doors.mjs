import { HttpError } from './http.mjs';
import { POLLS_AT } from './polls.mjs';

/**
 * Decides what a request may ask for.
 *
 * The Host header must name an address of ours, which stops a page that pointed its own name at
 * this machine. This machine itself, and who comes by the address of the site, get everything;
 * others may take part in polls and nothing else. A request that changes something must come from
 * a page at the same address.
 *
 * @param site the address of the site behind a proxy, or none
 * @param near the addresses at which this machine and those near it reach us
 * @param phones the address that phones are told besides, or none
 */
export function doors({ site, near, phones }) {
  const hostsOf = (origins) => new Set(origins.map((origin) => new URL(origin).host));
  const [siteHosts, nearHosts, phoneHosts] = [site, near, phones].map(hostsOf);

  function mayAll({ headers, socket }) {
    const isThisMachine = socket.remoteAddress === socket.localAddress;
    return siteHosts.has(headers.host) || (isThisMachine && nearHosts.has(headers.host));
  }

  return {
    /**
     * Returns whether the request may ask for everything, not only for polls.
     *
     * @throws HttpError when it may not have what it asks for
     */
    check(request, path) {
      const { method, headers } = request;
      const hasAll = mayAll(request);
      if (!hasAll && !nearHosts.has(headers.host) && !phoneHosts.has(headers.host)) {
        throw new HttpError(421, 'host', 'This server does not answer under that name.');
      }
      if (!hasAll && !isForPhones(method, path)) {
        throw new HttpError(403, 'phones', 'At this address there are only the polls.');
      }
      const isReading = method === 'GET' || method === 'HEAD';
      const from = headers.origin;
      if (isReading || from === undefined) return hasAll;
      if (!URL.canParse(from) || new URL(from).host !== headers.host) {
        throw new HttpError(403, 'origin', 'Only the pages of this site may change something.');
      }
      return hasAll;
    },
  };
}

/** Taking part in a poll, but not making one. */
function isForPhones(method, path) {
  const isPoll = path.startsWith(`${POLLS_AT}/`);
  return (isPoll || path === '/') && !(method === 'POST' && path === `${POLLS_AT}/polls`);
}
