import { defaultClientConditions, defaultServerConditions } from 'vite';
import { SOURCE_CONDITION } from './entries.mjs';
import { icuCataloguesForVite } from './icu-plugins.mjs';

/** Vite plugins that make @uptake/* resolve to the sources, so that nothing needs a build. */
export function uptakeSources() {
  return [
    {
      name: 'uptake:sources',
      config: () => ({
        resolve: { conditions: [SOURCE_CONDITION, ...defaultClientConditions] },
        ssr: { resolve: { conditions: [SOURCE_CONDITION, ...defaultServerConditions] } },
      }),
    },
    icuCataloguesForVite(),
  ];
}
