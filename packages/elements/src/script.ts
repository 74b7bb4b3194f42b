/*
 * The script of a page: `<script async src="…/uptake.js"></script>`. It knows the files of each
 * widget, so it fetches them all at once, and from the folder that it came from.
 */
import { widgets, words } from 'uptake:files';
import { register } from './register.ts';
import type { Load } from './widget.ts';

// A script of type "module" has no `currentScript`.
const own =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="uptake.js"]');
const folder = new URL('.', own?.src || document.baseURI);

/** Fetches a module and what it imports side by side, not one after the other. */
async function fetchModule(files: readonly string[] = []): Promise<unknown> {
  const [module] = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return module;
}

const load: Load = {
  languages: Object.keys(words['outcome-poll'] ?? {}),
  async widget(name) {
    const module = await fetchModule(widgets[name]);
    return (module as { readonly widget: Awaited<ReturnType<Load['widget']>> }).widget;
  },
  async words(name, language) {
    const module = await fetchModule(words[name]?.[language]);
    return (module as { readonly default: Awaited<ReturnType<Load['words']>> }).default;
  },
};

register(load);
