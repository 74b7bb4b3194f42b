import { directionOf } from '@uptake/core/i18n';
import { UptakeProvider } from '@uptake/react/provider';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Phones } from './convening/join-url.ts';
import type { Documents } from './documents.ts';
import type { Language, Wording } from './languages.ts';
import { createNetworkPoll } from './network-poll.ts';
import { pageAt } from './pages/index.ts';
import { Masthead } from './parts/Masthead.tsx';
import { rememberSetting } from './remember-setting.ts';
import { type Site, SiteContext, type Theme, useStrings } from './site.ts';
import { usePath } from './use-path.ts';

/** What the site begins with; the server and the browser must be given the same. */
export interface AppProps {
  readonly path: string;
  readonly documents: Documents;
  readonly phones: Phones;
  readonly wording: Wording;
  readonly theme: Theme;
  /** Fetches the wording of another language. */
  readonly loadWording: (language: Language) => Promise<Wording>;
}

/** The whole site. */
export function App({ documents, phones, loadWording, ...first }: AppProps) {
  const [wording, setWording] = useState(first.wording);
  const [theme, setTheme] = useState(first.theme);
  const [path, go] = usePath(first.path);
  const [poll] = useState(createNetworkPoll);
  const { language, strings, messages } = wording;
  const page = pageAt(path);

  useEffect(() => {
    const stops = Object.values(documents).map(({ store }) => store.connect());
    return () => {
      for (const stop of stops) stop();
    };
  }, [documents]);

  useEffect(() => {
    document.title = `${page.title(strings)} · ${strings.siteName}`;
  }, [page, strings]);

  const site = useMemo<Site>(
    () => ({
      documents,
      poll,
      phones,
      wording,
      theme,
      path,
      go,
      setTheme(next) {
        setTheme(next);
        void rememberSetting('theme', next);
        if (next === 'system') delete document.documentElement.dataset.theme;
        else document.documentElement.dataset.theme = next;
      },
      async setLanguage(next: Language) {
        setWording(await loadWording(next));
        void rememberSetting('language', next);
        document.documentElement.lang = next;
        document.documentElement.dir = directionOf(next);
      },
    }),
    [documents, poll, phones, loadWording, wording, theme, path, go],
  );

  return (
    <SiteContext.Provider value={site}>
      <UptakeProvider locale={language} messages={messages}>
        {page.isBare ? (
          <main id="content" className="bare">
            <page.Page />
          </main>
        ) : (
          <Framed>
            <page.Page />
          </Framed>
        )}
      </UptakeProvider>
    </SiteContext.Provider>
  );
}

/** A page between the head and the foot of the site. */
function Framed({ children }: { readonly children: ReactNode }) {
  const strings = useStrings();
  return (
    <>
      <a className="skip" href="#content">
        {strings.skip}
      </a>
      <Masthead />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>{strings.footer}</p>
      </footer>
    </>
  );
}
