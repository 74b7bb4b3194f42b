/** A page as somebody without scripts gets it. */
export interface PlainPage {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The hidden fields of its form. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** A browser that has no scripts: it keeps a cookie and posts forms. */
export interface PlainBrowser {
  get(path: string): Promise<PlainPage>;
  /** Posts a form with the hidden fields of a page. */
  post(
    path: string,
    page: PlainPage | undefined,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<PlainPage>;
}

export function plainBrowser(
  url: string,
  usual: Readonly<Record<string, string>> = {},
): PlainBrowser {
  let cookie = '';
  async function call(path: string, init: RequestInit): Promise<PlainPage> {
    const headers = { accept: 'text/html', ...(cookie && { cookie }), ...usual, ...init.headers };
    const response = await fetch(url + path, { ...init, redirect: 'manual', headers });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const text = await response.text();
    const fields = text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
    const hidden = Object.fromEntries(
      [...fields].map(([, name = '', value = '']) => [name, value]),
    );
    return { status: response.status, headers: response.headers, text, hidden };
  }
  return {
    get: (path) => call(path, {}),
    post: (path, page, fields, headers = {}) =>
      call(path, {
        method: 'POST',
        body: new URLSearchParams({ ...page?.hidden, ...fields }),
        headers,
      }),
  };
}
