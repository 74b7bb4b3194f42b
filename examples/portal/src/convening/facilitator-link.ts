/*
 * The link with which a poll is run: `/convening/control#<id>.<key>`. What stands behind the # is
 * never sent to a server, so the key is in no log.
 */

const CONTROL = '/convening/control';

/** The page on which a poll is run; whoever has the link with the key can run it. */
export function controlPath(id: string, key?: string): string {
  return `${CONTROL}#${key === undefined ? id : `${id}.${key}`}`;
}

/** The page that the room sees. */
export function screenPath(id: string): string {
  return `/convening/screen#${id}`;
}

/** Which poll a fragment names, and the key if it carries one. */
export function readFragment(fragment: string): { id: string; key: string | undefined } {
  const [id = '', key] = fragment.replace(/^#/, '').split('.');
  return { id, key };
}
