import { DocumentError, MAX_DOCUMENT_LENGTH } from '@uptake/core';
import type { Translator } from '@uptake/core/i18n';

/**
 * Why a document was refused, where, and what to do, in the person's language; nothing for an
 * error of another kind.
 */
export function describeDocumentError(error: unknown, translator: Translator): string | undefined {
  if (!(error instanceof DocumentError)) return undefined;
  const { reason, path, found } = error;
  return translator.t(`common.document.${reason}`, {
    place: path,
    found,
    limit: MAX_DOCUMENT_LENGTH / 1_000_000,
  });
}
