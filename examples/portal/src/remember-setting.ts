/**
 * Has the server keep a setting in a cookie, so that it renders the next page with it. While the
 * server cannot be reached, the setting holds for this visit only.
 */
export async function rememberSetting(name: 'language' | 'theme', value: string): Promise<void> {
  const body = JSON.stringify({ [name]: value });
  const headers = { 'content-type': 'application/json' };
  // `keepalive`: the choice counts also when the page is left at once.
  const request = { method: 'PUT', headers, body, keepalive: true };
  await fetch('/api/settings', request).catch(() => undefined);
}
