import { HttpError, send } from './http.mjs';

// Script, style and data come from this site alone. The widgets set the lengths of bars in style
// attributes, which a server-rendered page needs to be allowed.
const POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Answers every page with its content already in the HTML, so that it can be read before any
 * script has run. The documents it was made from go along for the browser to start from.
 *
 * @param template the built index.html
 * @param render see src/entry-server.tsx
 * @param read gives a stored document by its id
 * @param settingsOf gives the settings of a visitor
 * @param phones where phones take part in live polls
 */
export function serverRenderedPages({ template, render, read, settingsOf, phones }) {
  return function answer(request, response, path) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new HttpError(405, 'method', 'Use GET.', { allow: 'GET, HEAD' });
    }
    const settings = settingsOf(request.headers);
    const { status, title, direction, html, state } = render({ path, ...settings, read, phones });
    const theme = settings.theme === 'system' ? '' : ` data-theme="${settings.theme}"`;
    const page = fill(template, {
      '<html lang="en">': `<html lang="${settings.language}" dir="${direction}"${theme}>`,
      '<!--title-->': escapeHtml(title),
      '<!--content-->': html,
      '{"state":"from the server"}': JSON.stringify(state).replaceAll('<', '\\u003c'),
    });
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      'cache-control': 'private, no-cache',
      vary: 'Cookie, Accept-Language',
    };
    send(request, response, status, headers, page);
  };
}

function fill(template, values) {
  return Object.entries(values).reduce((page, [place, value]) => {
    const [before, ...after] = page.split(place);
    if (after.length !== 1) throw new Error(`index.html must hold ${place} once.`);
    return before + value + after[0];
  }, template);
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
