import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { LanguageCode } from './language.ts';

/** What the build of the page has written. */
export interface PageFiles {
  /** The style sheet that is written into each page. */
  readonly styles: string;
  /** The name of the style sheet of results. */
  readonly resultsStyles: string;
  /** The name of the script, by language. */
  readonly scripts: { readonly [language in LanguageCode]?: string };
  /** All files, by name: their types. */
  readonly types: { readonly [name: string]: string };
}

/** The pages work without scripts and styles: so do our sources, from which none were built. */
const NO_FILES: PageFiles = { styles: '', resultsStyles: '', scripts: {}, types: {} };

const FOLDER = new URL('../page/files/', import.meta.url);
const decompress = promisify(brotliDecompress);
const bodies = new Map<string, Promise<Buffer>>();
let list: Promise<PageFiles> | undefined;

/** What there is to be sent with pages. */
export function pageFiles(): Promise<PageFiles> {
  list ??= readList();
  return list;
}

async function readList(): Promise<PageFiles> {
  try {
    const [listed, styles] = await Promise.all(
      ['files.json', 'page.css'].map((name) => readFile(new URL(name, FOLDER), 'utf8')),
    );
    return { ...JSON.parse(listed ?? ''), styles };
  } catch (error) {
    if (isMissing(error)) return NO_FILES;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** A file of the page, compressed as the browser likes it. Its name changes with what is in it. */
export async function answerFile(request: Request, name: string): Promise<Response | undefined> {
  const { types } = await pageFiles();
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type === undefined) return undefined;
  const encoding = encodingFor(request);
  const body =
    encoding === 'identity'
      ? await decompress(await read(`${name}.br`))
      : await read(`${name}.${encoding}`);
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(encoding !== 'identity' && { 'content-encoding': encoding === 'gz' ? 'gzip' : 'br' }),
    },
  });
}

function read(file: string): Promise<Buffer> {
  const known = bodies.get(file);
  if (known) return known;
  const body = readFile(new URL(file, FOLDER));
  bodies.set(file, body);
  return body;
}

function encodingFor(request: Request): 'br' | 'gz' | 'identity' {
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gz' : 'identity';
}
