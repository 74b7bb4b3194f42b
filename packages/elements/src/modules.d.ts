/** The version of this package, as its package.json says it. */
declare module 'uptake:version' {
  export const version: string;
}

/** What the words of each widget are fetched with: by the name of the words, then by language. */
declare module 'uptake:words' {
  import type { Messages } from '@uptake/core/i18n';

  export const words: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ readonly default: Messages }>>>>
  >;
}

/** The files that hold a widget, or its words: the module itself, then what it imports. */
declare module 'uptake:files' {
  export const widgets: Readonly<Record<string, readonly string[]>>;
  export const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

declare module '*.css?text' {
  const text: string;
  export default text;
}
