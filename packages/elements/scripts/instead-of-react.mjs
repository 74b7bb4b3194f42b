import { join } from 'node:path';
import { packageFolder } from '../../../scripts/entries.mjs';

const ours = (file) => join(packageFolder('elements'), 'src', 'preact', file);

const OURS = {
  react: ours('react.ts'),
  'react-dom': ours('react-dom.ts'),
  'react-dom/client': ours('react-dom.ts'),
};
/** Who asks for no more than ours has: our packages, and zustand, which takes hooks by default. */
const OUR_KIND = /^(?!.*\/node_modules\/(?!zustand\/)[^.])/;

const COMPAT = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/** For Vite: Preact where React is imported. Radix uses more of it than our code does. */
export function insteadOfReact() {
  return {
    name: 'uptake:instead-of-react',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (!/^react(-dom)?(\/|$)/.test(id)) return null;
      const isOurs = OUR_KIND.test(importer) && id in OURS;
      // Preact is this package's, whoever asks for it.
      return isOurs ? OURS[id] : this.resolve(COMPAT[id], ours('react.ts'), { skipSelf: true });
    },
  };
}
