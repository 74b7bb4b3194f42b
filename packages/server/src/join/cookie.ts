/**
 * Reads what a page keeps of a voter between two visits: the token, in a cookie of the poll. It
 * only chooses who a new page is for. Votes count by the token in what is posted, so another site
 * that makes a browser post has nothing to borrow.
 */
export function tokenInCookie(request: Request, poll: string): string | undefined {
  const name = `${nameOf(poll)}=`;
  return (request.headers.get('cookie') ?? '')
    .split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(name))
    ?.slice(name.length);
}

/**
 * The cookie that keeps a token as long as the poll is kept. Without a path, it is good for the
 * folder of the page, whatever a proxy has made of the address.
 */
export function tokenCookie(
  request: Request,
  poll: { readonly id: string; readonly expires: number },
  token: string,
): string {
  const seconds = Math.max(0, Math.floor((poll.expires - Date.now()) / 1000));
  const isSecure =
    new URL(request.url).protocol === 'https:' ||
    request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
  return [
    `${nameOf(poll.id)}=${token}`,
    `Max-Age=${seconds}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
}

function nameOf(poll: string): string {
  return `uptake-${poll}`;
}
