/** Which sites may talk to the server: origins as browsers send them, or all. */
export type Origins = readonly string[] | '*';

/**
 * Whether a request may be answered: it comes from a site that is listed, from the server's own,
 * or from no browser at all. There are no cookies, so nobody's rights can be borrowed; this keeps
 * other sites from using the server as theirs.
 *
 * @param host the `Host` header
 */
export function isAllowedOrigin(
  origins: Origins,
  origin: string | null | undefined,
  host: string | null | undefined,
): boolean {
  if (!origin || origins === '*' || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
