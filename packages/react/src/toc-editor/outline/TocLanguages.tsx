import { forwardRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { type PartProps, TextArea, TextField } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useToc, useTocDocument } from '../toc.context.ts';

/** The props of {@link TocLanguages}. */
export type TocLanguagesProps = Omit<PartProps<'details'>, 'children'>;

/** In which languages texts are written, and the vision statement in the second one. */
export const TocLanguages = forwardRef<HTMLDetailsElement, TocLanguagesProps>(
  function TocLanguages(props, ref) {
    const { t } = useTranslator();
    const { store } = useToc();
    const first = useTocDocument(({ language }) => language);
    const second = useTocDocument(({ secondLanguage }) => secondLanguage);
    const vision = useTocDocument(({ visionTranslation }) => visionTranslation);
    const { setLanguages, setVisionTranslation } = store.commands;
    return (
      <details {...props} {...toc.part('languages', {}, props)} ref={ref}>
        <summary>{t('toc.languages')}</summary>
        <LanguageField
          key={first}
          label={t('toc.languages.first')}
          value={first}
          onTag={(tag) => setLanguages(tag, second)}
        />
        <LanguageField
          key={`second ${second}`}
          label={t('toc.languages.second')}
          value={second}
          onTag={(tag) => setLanguages(first, tag)}
        />
        {second !== '' && (
          <TextArea
            label={t('toc.languages.vision')}
            lang={second}
            value={vision}
            onValueChange={setVisionTranslation}
            onEnd={store.endGesture}
          />
        )}
      </details>
    );
  },
);

interface LanguageFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onTag: (tag: string) => void;
}

/** A language tag; it is taken over when a person leaves the field, and named as soon as it is one. */
function LanguageField({ label, value, onTag }: LanguageFieldProps) {
  const { t, locale } = useTranslator();
  const [written, setWritten] = useState(value);
  const tag = written.trim();
  const name = languageName(tag, locale);
  const isWrong = tag !== '' && name === undefined;
  return (
    <TextField
      label={label}
      hint={name ?? t('toc.languages.hint')}
      error={isWrong && t('toc.languages.wrong', { found: tag })}
      value={written}
      onValueChange={setWritten}
      onEnd={() => {
        if (!isWrong && tag !== value) onTag(tag);
      }}
    />
  );
}

/** The name of a language in the reader's, or `undefined` for what is no language tag. */
function languageName(tag: string, locale: string): string | undefined {
  if (tag === '') return undefined;
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag);
  } catch {
    return undefined;
  }
}
