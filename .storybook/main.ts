import type { StorybookConfig } from '@storybook/react-vite';
import type { PluginOption } from 'vite';
import { uptakeSources } from '../scripts/vite-source.mjs';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'warn',
    plugins: [...(vite.plugins ?? []), uptakeSources() as PluginOption],
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        checks: { pluginTimings: false },
        onLog(level, log, report) {
          // 'use client' means nothing to a bundle for the browser.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  }),
};

export default config;
