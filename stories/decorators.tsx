import type { Decorator } from '@storybook/react-vite';
import type { Messages } from '@uptake/core/i18n';
import ar from '@uptake/core/locales/ar';
import en from '@uptake/core/locales/en';
import es from '@uptake/core/locales/es';
import fr from '@uptake/core/locales/fr';
import hi from '@uptake/core/locales/hi';
import pt from '@uptake/core/locales/pt';
import sw from '@uptake/core/locales/sw';
import { UptakeProvider } from '@uptake/react/provider';
import './workshop.css';

const catalogues: Record<string, Messages> = { en, fr, es, pt, ar, sw, hi };

/** Shows a story on a page as a host might have it, in the theme, direction and language chosen. */
export const inWorkshop: Decorator = (Story, { globals }) => {
  const { theme, dir, locale } = globals;
  const messages = catalogues[locale];
  return (
    <div className="workshop" data-theme={theme} dir={dir} lang={locale}>
      <UptakeProvider locale={locale} dir={dir} theme={theme} {...(messages && { messages })}>
        <Story />
      </UptakeProvider>
    </div>
  );
};
