import { is, nullable, object, optional, string } from 'valibot';
import type { Stored } from './adapter.ts';

/** What the device keeps of a document that belongs to a server. */
const schema = object({
  text: string(),
  revision: optional(string()),
  /** Present while the text has not reached the server: what it was made from. */
  base: optional(nullable(string())),
});

/** The text to keep while work is on its way to the server. */
export function unsentCopy(text: string, known: Stored | null): string {
  return JSON.stringify({ text, revision: known?.revision, base: known?.text ?? null });
}

/** The text to keep once the server has the work. */
export function sentCopy({ text, revision }: Stored): string {
  return JSON.stringify({ text, revision });
}

/** What a copy on the device says, or `null` when there is none or it cannot be read. */
export function waitingCopy(copy: Stored | null): Stored | null {
  if (!copy) return null;
  try {
    const kept: unknown = JSON.parse(copy.text);
    if (!is(schema, kept)) return null;
    if (kept.base === undefined) return { text: kept.text, revision: kept.revision };
    const unsent = { text: kept.text, base: kept.base };
    return { text: kept.base ?? kept.text, revision: kept.revision, unsent };
  } catch {
    return null;
  }
}
