/*
 * The script of a page: `<script async src="…/uptake.js"></script>`. It knows the files of each
 * widget, so it fetches them all at once, and from the folder that it came from.
 */

import { languages, stamp, widgets } from 'uptake:files';
import type { Messages } from '@uptake/core/i18n';
import { register } from './register.ts';
import type { Load, Widget } from './widget.ts';

// A script of type "module" has no `currentScript`.
const own =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="uptake.js"]');
const folder = new URL('.', own?.src || document.baseURI);

function fetchModule<Module>(file: string): Promise<Module> {
  return import(new URL(file, folder).href);
}

const load: Load = {
  languages,
  async widget(name) {
    // All files at once, not one after the other as each is found in the one before.
    const files = (widgets[name] ?? []).map((file) => fetchModule<{ widget: Widget }>(file));
    const [module] = await Promise.all(files);
    if (!module) throw new TypeError(`There is no widget ${name}.`);
    return module.widget;
  },
  async words(name, language) {
    const file = `words/${name}.${language}.js?${stamp}`;
    return (await fetchModule<{ default: Messages }>(file)).default;
  },
};

register(load);
