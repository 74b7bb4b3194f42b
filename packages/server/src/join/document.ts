import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Origins } from '../access/origins.ts';
import type { PageFiles } from './files.ts';
import { Html, type HtmlValue, html } from './html.ts';
import { LANGUAGES, type SpokenLanguage } from './language.ts';
import { contentPolicy } from './policy.ts';

/** A page to be answered. */
export interface Page {
  readonly title: string;
  /** What stands in it. */
  readonly body: HtmlValue;
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether scripts take the page over. */
  readonly isLive?: boolean | undefined;
  /** Whether it shows results. */
  readonly hasResults?: boolean | undefined;
}

/** What pages are answered with. */
export interface PageContext {
  readonly request: Request;
  readonly language: SpokenLanguage;
  readonly files: PageFiles;
  readonly origins: Origins;
  /** The way from the page to where the server is mounted, for instance `../`. */
  readonly up: string;
}

const compress = promisify(gzip);

/** A page as a response, compressed where that is understood. */
export async function answerPage(page: Page, context: PageContext): Promise<Response> {
  const { request, files, origins } = context;
  const text = documentOf(page, context).text;
  const isCompressed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return new Response(isCompressed ? new Uint8Array(await compress(text)) : text, {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy(files.styles, origins),
      'referrer-policy': 'same-origin',
      vary: 'accept, accept-encoding, accept-language, cookie, origin',
      ...(isCompressed && { 'content-encoding': 'gzip' }),
      ...page.headers,
    },
  });
}

function documentOf(page: Page, { request, language, files, up }: PageContext): Html {
  const { code, translator } = language;
  const script = page.isLive ? files.scripts[code] : undefined;
  const sheet = page.hasResults && files.resultsStyles;
  return html`<!doctype html>
<html lang="${code}" dir="${translator.direction}">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>${new Html(files.styles)}</style>
${sheet && html`<link rel="stylesheet" href="${up}page/${sheet}">`}
${script !== undefined && html`<script type="module" src="${up}page/${script}"></script>`}
</head>
<body>
<main class="page">
${page.body}
${languages(request, language)}
</main>
</body>
</html>`;
}

/** The same page in other languages. */
function languages(request: Request, { code, translator }: SpokenLanguage): Html {
  const { searchParams } = new URL(request.url);
  const links = Object.entries(LANGUAGES).map(([lang, name]) => {
    const query = new URLSearchParams(searchParams);
    query.set('lang', lang);
    const current = lang === code && html` aria-current="true"`;
    return html`<li><a href="?${query.toString()}" lang="${lang}" hreflang="${lang}"${current}>${name}</a></li>`;
  });
  return html`<nav class="page-foot" aria-label="${translator.t('poll.join.language')}"><ul>${links}</ul></nav>`;
}
