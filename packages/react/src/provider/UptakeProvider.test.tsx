import { memoryPersistence } from '@uptake/core';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useUptake } from './context.ts';
import { canonicalLocale } from './locale.ts';
import { UptakeProvider } from './UptakeProvider.tsx';

function Probe() {
  const { locale, dir, theme, translator } = useUptake();
  return (
    <>{[locale, dir, theme, translator.t('common.close'), translator.number(0.5)].join(' ')}</>
  );
}
function Reader() {
  return <>{typeof useUptake().storage('a')}</>;
}

const fr = { 'common.close': 'Fermer' } as const;

describe('The provider', () => {
  it('is not needed', () => {
    expect(renderToString(<Probe />)).toBe('en ltr auto Close 0.5');
  });

  it('sets language, direction and colours, and falls back to English words', () => {
    expect(
      renderToString(
        <UptakeProvider locale="ar" theme="dark">
          <Probe />
        </UptakeProvider>,
      ),
    ).toMatch(/^ar rtl dark Close /);
  });

  it('takes a catalogue, or several of which the first wins', () => {
    const shown = (messages: Parameters<typeof UptakeProvider>[0]['messages']) =>
      renderToString(
        <UptakeProvider locale="fr" messages={messages}>
          <Probe />
        </UptakeProvider>,
      );
    expect(shown(fr)).toBe('fr ltr auto Fermer 0,5');
    expect(shown([{ 'common.close': 'Quitter' }, fr])).toBe('fr ltr auto Quitter 0,5');
  });

  it('overrides only what the inner one gives', () => {
    expect(
      renderToString(
        <UptakeProvider locale="fr" messages={fr} dir="rtl" theme="light">
          <UptakeProvider theme="dark">
            <Probe />
          </UptakeProvider>
        </UptakeProvider>,
      ),
    ).toBe('fr rtl dark Fermer 0,5');
  });

  it('does not speak the outer language inside another one', () => {
    expect(
      renderToString(
        <UptakeProvider locale="fr" messages={fr}>
          <UptakeProvider locale="sw">
            <Probe />
          </UptakeProvider>
        </UptakeProvider>,
      ),
    ).toBe('sw ltr auto Close 0.5');
  });

  it('gives documents the storage of the innermost provider', () => {
    const keys: string[] = [];
    renderToString(
      <UptakeProvider
        storage={(key) => {
          keys.push(key);
          return memoryPersistence();
        }}
      >
        <UptakeProvider locale="es">
          <Reader />
        </UptakeProvider>
      </UptakeProvider>,
    );
    expect(keys).toEqual(['a']);
  });
});

it.each([
  ['pt_BR', 'pt-BR'],
  ['AR', 'ar'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['de_DE_formal', 'de-DE-formal'],
  ['not a tag', 'en'],
  ['', 'en'],
])('reads the locale %j as %j', (given, expected) => {
  expect(canonicalLocale(given)).toBe(expected);
});
