import { build } from 'esbuild';

const ENDING = '?text';

/** For Vite: `import sheet from './x.css?text'` gives the sheet, bundled and minified, as text. */
export function minifiedSheets() {
  return {
    name: 'uptake:sheets',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(`.css${ENDING}`)) return null;
      const found = await this.resolve(id.slice(0, -ENDING.length), importer, { skipSelf: true });
      // An ending of its own: Vite would take a module that ends in .css for a style sheet.
      return `\0${found.id}.js`;
    },
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith('.css.js')) return null;
      const { outputFiles } = await build({
        entryPoints: [id.slice(1, -'.js'.length)],
        bundle: true,
        minify: true,
        write: false,
        target: 'es2022',
      });
      return `export default ${JSON.stringify(outputFiles[0].text.trim())};`;
    },
  };
}
