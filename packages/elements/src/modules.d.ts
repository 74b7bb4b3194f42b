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

/** What the script of a page knows of the files in its folder. */
declare module 'uptake:files' {
  /** The files of each widget: the module itself, then all it imports. */
  export const widgets: Readonly<Record<string, readonly string[]>>;
  export const languages: readonly string[];
  /** Another one when any of the words is another. */
  export const stamp: string;
}

declare module '*.css?text' {
  const text: string;
  export default text;
}
