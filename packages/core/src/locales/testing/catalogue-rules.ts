import type { Message } from '../../i18n/index.ts';

/** A catalogue with its messages compiled. */
export type Catalogue = Readonly<Record<string, Message>>;

/** Every key of the model, no other, and a text in each case. */
export function wrongKeys(locale: string, catalogue: Catalogue, model: Catalogue): string[] {
  const keys = [...new Set([...Object.keys(model), ...Object.keys(catalogue)])];
  return keys.flatMap((key) => {
    const message = catalogue[key];
    if (message === undefined) return [`${locale}: ${key} is missing`];
    if (model[key] === undefined) return [`${locale}: ${key} is not in English`];
    const isEmpty = readings(message).some(({ text }) => text.trim() === '');
    return isEmpty ? [`${locale}: ${key} is empty`] : [];
  });
}

/** The cases that the model tells apart, and in each of them its holes. */
export function wrongHoles(locale: string, catalogue: Catalogue, model: Catalogue): string[] {
  return Object.entries(catalogue).flatMap(([key, message]) => {
    const original = model[key];
    if (original === undefined) return [];
    const problems = [
      ...missingCases(locale, message, original),
      ...readings(message).flatMap((reading) => differingHoles(locale, reading, original)),
    ];
    return [...new Set(problems)].map((problem) => `${locale}: ${key} ${problem}`);
  });
}

/** Wherever a number chooses, a case for each plural category of the language. */
export function missingPlurals(locale: string, catalogue: Catalogue): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return Object.entries(catalogue).flatMap(([key, message]) => {
    const lacking = choices(message)
      .filter(isPlural)
      .flatMap(({ cases }) => pluralCategories.filter((category) => !(category in cases)));
    return [...new Set(lacking)]
      .sort()
      .map((category) => `${locale}: ${key} lacks the plural category ${category}`);
  });
}

/** No message that is word for word the model's, except those in `same`. */
export function untranslated(
  locale: string,
  catalogue: Catalogue,
  model: Catalogue,
  same: readonly string[],
): string[] {
  return Object.entries(catalogue)
    .filter(([key, message]) => JSON.stringify(message) === JSON.stringify(model[key]))
    .filter(([, message]) => readings(message).some(({ text }) => hasWords(text)))
    .filter(([, message]) => typeof message !== 'string' || !same.includes(message))
    .map(([key]) => `${locale}: ${key} is still English`);
}

type Choice = Exclude<Message, string>;

/** One text of a message, and the case it took of each choice on the way. */
interface Reading {
  readonly text: string;
  readonly taken: Readonly<Record<string, { readonly name: string; readonly of: Choice }>>;
}

function readings(message: Message, taken: Reading['taken'] = {}): Reading[] {
  if (typeof message === 'string') return [{ text: message, taken }];
  return Object.entries(message.cases).flatMap(([name, inner]) =>
    readings(inner, { ...taken, [message.arg]: { name, of: message } }),
  );
}

function choices(message: Message): Choice[] {
  if (typeof message === 'string') return [];
  return [message, ...Object.values(message.cases).flatMap(choices)];
}

function isPlural({ cases }: Choice): boolean {
  return Object.keys(cases).every((name) => /^(=\d+|zero|one|two|few|many|other)$/.test(name));
}

/** What English tells apart and the translation does not: `other` would swallow it in silence. */
function missingCases(locale: string, message: Message, original: Message): string[] {
  return choices(original).flatMap((choice) => {
    const same = choices(message).filter(({ arg }) => arg === choice.arg);
    if (same.length === 0) return [`does not choose by {${choice.arg}}`];
    const isThere = (name: string) =>
      same.every(
        ({ cases }) =>
          name in cases ||
          Object.keys(cases).some((one) => name === `=${onlyNumber(locale, one, cases)}`),
      );
    return Object.keys(choice.cases)
      .filter((name) => !isPlural(choice) || name.startsWith('='))
      .filter((name) => !isThere(name))
      .map((name) => `has no case ${choice.arg}=${name.replace('=', '')}`);
  });
}

/** How the holes of one text differ from those of the English text in the same case. */
function differingHoles(locale: string, { text, taken }: Reading, original: Message): string[] {
  const counts = new Set<string>();
  const spoken = new Set<string>();
  const cases = Object.entries(taken).map(([arg, { name, of }]) => {
    if (!isPlural(of)) return [arg, name] as const;
    counts.add(arg);
    const only = onlyNumber(locale, name, of.cases);
    if (only !== undefined) spoken.add(arg);
    return [arg, only ?? (coversOne(locale, name) ? 1 : 'other')] as const;
  });
  const expected = holesOf(resolve(original, Object.fromEntries(cases)));
  const found = holesOf(text);
  const lacking = expected.filter((hole) => !found.includes(hole) && !spoken.has(hole));
  const added = found.filter((hole) => !expected.includes(hole) && !counts.has(hole));
  const where = Object.entries(taken).map(([arg, { name }]) => `${arg}=${name}`);
  const when = where.length === 0 ? '' : ` when ${where.join(', ')}`;
  return [
    ...lacking.map((hole) => `lacks {${hole}}${when}`),
    ...added.map((hole) => `adds {${hole}}${when}`),
  ];
}

/** The English text of the given cases: a number by English rules, a word by its name. */
function resolve(message: Message, taken: Readonly<Record<string, string | number>>): string {
  if (typeof message === 'string') return message;
  const { arg, cases } = message;
  const value = taken[arg] ?? 'other';
  const chosen =
    typeof value === 'string' ? cases[value] : (cases[`=${value}`] ?? cases[ENGLISH.select(value)]);
  return resolve(chosen ?? cases.other ?? '', taken);
}

const ENGLISH = new Intl.PluralRules('en');
const NUMBERS = Array.from({ length: 201 }, (_, n) => n);

/** The number that a plural case stands for, if it is only one: a translator may say it in a word. */
function onlyNumber(locale: string, name: string, cases: Choice['cases']): number | undefined {
  if (name.startsWith('=')) return Number(name.slice(1));
  const rules = new Intl.PluralRules(locale);
  const numbers = NUMBERS.filter((n) => rules.select(n) === name);
  const left = numbers.filter((n) => !(`=${n}` in cases));
  const [only, ...more] = left.length > 0 ? left : numbers;
  return more.length === 0 ? only : undefined;
}

function coversOne(locale: string, name: string): boolean {
  return new Intl.PluralRules(locale).select(1) === name;
}

function holesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
}
