import { networkInterfaces } from 'node:os';

const LOOPBACK = ['127.0.0.1', 'localhost'];
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/**
 * Under which addresses the portal is reached.
 *
 * @param host where it listens; `0.0.0.0` lets the phones of the same network in
 * @param origin the address of the site when a proxy stands in front
 * @param publicUrl the address that phones are told, when it is another one
 */
export function addressesOf({ host, port, origin, publicUrl }) {
  const at = (name) => `http://${name}:${port}`;
  const others = EVERYWHERE.has(host) ? ownAddresses() : LOOPBACK.includes(host) ? [] : [host];
  const isOnLoopback = EVERYWHERE.has(host) || others.length === 0;
  const near = [...(isOnLoopback ? LOOPBACK : []), ...others].map(at);
  const site = origin ? [originOf(origin)] : [];
  const phones = publicUrl ? [originOf(publicUrl)] : [];
  const told = [...phones, ...site, ...others.map(at)];
  return {
    ...{ site, near, phones },
    /** Where the site is opened on this machine. */
    here: near[0],
    /** Where phones take part. */
    join: told[0] ?? near[0],
    /** Whether phones can reach that at all. */
    isReached: told.length > 0,
  };
}

function ownAddresses() {
  return Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** @throws Error when it is no address of a site */
function originOf(url) {
  if (URL.canParse(url) && /^https?:/.test(url)) return new URL(url).origin;
  throw new Error(`“${url}” is no address. Give one like https://plans.example.org.`);
}
