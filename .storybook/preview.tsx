import type { Preview } from '@storybook/react-vite';
import '@uptake/react/styles.css';
import { inWorkshop } from '../stories/decorators.tsx';

const preview: Preview = {
  decorators: [inWorkshop],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  initialGlobals: { theme: 'light', dir: 'ltr', locale: 'en' },
  globalTypes: {
    theme: toolbar('Theme', 'circlehollow', { light: 'Light', dark: 'Dark' }),
    dir: toolbar('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    locale: toolbar('Language', 'globe', {
      en: 'English',
      fr: 'Français',
      es: 'Español',
      pt: 'Português',
      ar: 'العربية',
      sw: 'Kiswahili',
      hi: 'हिन्दी',
    }),
  },
};

export default preview;

function toolbar(name: string, icon: string, titles: Record<string, string>) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { name, description: name, toolbar: { icon, items, title: name, dynamicTitle: true } };
}
