import { words } from 'uptake:words';
import type { Messages } from '@uptake/core/i18n';

/** What shows the results of a live poll: code, style sheet and words. */
export type ResultsCode = typeof import('./live-results.ts') & { readonly words: Messages };

/** Fetches it, with the words of a language or the English ones. */
export async function fetchResults(locale: string): Promise<ResultsCode> {
  const { results = {} } = words;
  const load = results[locale.split('-')[0] ?? ''] ?? results.en;
  const [code, spoken] = await Promise.all([import('./live-results.ts'), load?.()]);
  return { ...code, words: spoken?.default ?? {} };
}
