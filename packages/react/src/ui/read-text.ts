import { DocumentError, MAX_DOCUMENT_LENGTH } from '@uptake/core';

/** UTF-8 takes at most three bytes for each character that counts: beyond that no text fits. */
const MAX_FILE_BYTES = MAX_DOCUMENT_LENGTH * 3;

/**
 * The text of a file; one that is no UTF-8 comes from an old spreadsheet.
 *
 * @throws DocumentError `too-large`
 */
export async function readText(file: File): Promise<string> {
  if (file.size > MAX_FILE_BYTES) {
    throw new DocumentError({
      reason: 'too-large',
      path: '',
      found: `${file.size} bytes`,
      expected: `at most ${MAX_FILE_BYTES}`,
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
