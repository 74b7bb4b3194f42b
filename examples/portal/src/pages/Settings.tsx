import { type ChangeEvent, useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../languages.ts';
import { PageHead } from '../parts/PageHead.tsx';
import { type Theme, useSite, useStrings } from '../site.ts';

/** Language and appearance, and where the documents are. */
export function Settings() {
  const strings = useStrings();
  return (
    <>
      <PageHead title={strings.settingsTitle} lede={strings.settingsLede} />
      <div className="settings">
        <LanguageChoice />
        <ThemeChoice />
        <section>
          <h2>{strings.dataTitle}</h2>
          <p>{strings.dataText}</p>
        </section>
      </div>
    </>
  );
}

function LanguageChoice() {
  const { wording, setLanguage } = useSite();
  const strings = useStrings();
  const [hasFailed, setHasFailed] = useState(false);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    setLanguage(event.currentTarget.value as Language).then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  };
  return (
    <fieldset>
      <legend>{strings.language}</legend>
      {LANGUAGES.map((language) => (
        <label key={language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={language === wording.language}
            onChange={choose}
          />
          <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>
        </label>
      ))}
      <p role="status">{hasFailed ? strings.languageFailed : ''}</p>
    </fieldset>
  );
}

function ThemeChoice() {
  const { theme, setTheme } = useSite();
  const strings = useStrings();
  const names: Record<Theme, string> = {
    system: strings.themeSystem,
    light: strings.themeLight,
    dark: strings.themeDark,
  };
  return (
    <fieldset>
      <legend>{strings.theme}</legend>
      {(Object.keys(names) as Theme[]).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="theme"
            value={value}
            checked={value === theme}
            onChange={() => setTheme(value)}
          />
          {names[value]}
        </label>
      ))}
    </fieldset>
  );
}
