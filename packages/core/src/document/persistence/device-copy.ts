import { toText } from '../canonical.ts';
import type { UptakeDocument } from '../document.ts';
import { parseDocument, parseJson, type Readable } from '../parse.ts';
import { isPlainObject } from '../patches.ts';
import type { Stored } from './adapter.ts';
import type { Copy } from './link-contract.ts';

/**
 * The text that a device keeps of a document which belongs to a server: the document, and the
 * state of the server that it was made from. The two are written together, so that after a
 * reload it is certain what has not been sent yet. Where they are the same, nothing waits and
 * the document stands there once.
 */
export function deviceText(document: object, origin: Stored): string {
  const text = toText(document);
  const revision = JSON.stringify(origin.revision ?? null);
  const made = origin.text === text ? '' : `,"document":${origin.text}`;
  return `{"document":${text},"origin":{"revision":${revision}${made}}}`;
}

/**
 * Reads what a device keeps. A plain document is fine too: a host may have kept it on the device
 * alone before it had a server.
 *
 * @throws DocumentError when it cannot be read
 */
export function readDeviceText<D extends UptakeDocument>(text: string, kind: Readable<D>): Copy<D> {
  const kept = parseJson(text);
  if (!isPlainObject(kept) || 'kind' in kept) return { document: parseDocument(kept, kind) };
  const document = parseDocument(kept.document, kind);
  const { origin } = kept;
  if (!isPlainObject(origin)) return { document };
  const made = origin.document === undefined ? document : parseDocument(origin.document, kind);
  const revision = typeof origin.revision === 'string' ? origin.revision : undefined;
  return { document, origin: { text: toText(made), document: made, revision } };
}
