import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { HttpError, send } from './http.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the files of a folder from memory. Only what was there at the start can be asked for,
 * so no path leads out of the folder.
 */
export function builtFiles(folder) {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && TYPES[extname(entry.name)])
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)]),
  );
  return {
    has: (path) => files.has(path),
    answer(request, response, path) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        throw new HttpError(405, 'method', 'Use GET.', { allow: 'GET, HEAD' });
      }
      // Names in assets/ carry a hash of their content.
      const cache = path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache';
      const headers = { 'content-type': TYPES[extname(path)], 'cache-control': cache };
      send(request, response, 200, headers, files.get(path));
    },
  };
}
