import { HttpError, readText, send } from './http.mjs';

const ONE_YEAR = 365 * 24 * 60 * 60;

/**
 * What a visitor may choose, and where it is kept: in a cookie for each setting.
 *
 * @param languages the languages of the site, the first one being the fallback
 */
export function visitorSettings(languages) {
  const choices = { language: languages, theme: ['system', 'light', 'dark'] };

  return {
    /** What a visitor chose, else what the browser asks for. */
    read(headers) {
      const cookies = new URLSearchParams((headers.cookie ?? '').replaceAll(/;\s*/g, '&'));
      const chosen = (name) => choices[name].find((choice) => choice === cookies.get(name));
      return {
        language: chosen('language') ?? preferred(headers['accept-language'], languages),
        theme: chosen('theme') ?? 'system',
      };
    },
    /** Answers `PUT /api/settings`. */
    async write(request, response) {
      if (request.method !== 'PUT')
        throw new HttpError(405, 'method', 'Use PUT.', { allow: 'PUT' });
      const wanted = Object.entries(parse(await readText(request, 1_000)));
      if (!wanted.every(([name, value]) => choices[name]?.includes(value))) {
        throw new HttpError(422, 'unknown-setting', 'There is no such setting or choice.');
      }
      const cookies = wanted.map(
        ([name, value]) => `${name}=${value}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax; HttpOnly`,
      );
      send(request, response, 200, { 'set-cookie': cookies });
    },
  };
}

function parse(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new HttpError(400, 'not-json', 'The body is no JSON.');
  }
}

function preferred(header = '', languages) {
  const asked = header
    .split(',')
    .map((part) => {
      const [tag, quality] = part.trim().split(';q=');
      return { language: tag.split('-')[0].toLowerCase(), quality: Number(quality ?? 1) };
    })
    .sort((a, b) => b.quality - a.quality);
  return asked.find(({ language }) => languages.includes(language))?.language ?? languages[0];
}
