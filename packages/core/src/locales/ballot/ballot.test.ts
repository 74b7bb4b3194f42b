import { describe, expect, it } from 'vitest';

const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'sw', 'hi'] as const;

describe.each(LANGUAGES)('the words of a ballot in %s', (language) => {
  it('are a small part of the catalogue, each as it is there', async () => {
    const { default: part } = await import(`./${language}.ts`);
    const { default: whole } = await import(`../${language}.ts`);
    expect(whole).toMatchObject(part);
    expect(Object.keys(part).length).toBeLessThan(Object.keys(whole).length / 4);
    expect(part).toHaveProperty(['poll.ballot.next']);
    expect(part).toHaveProperty(['vocabulary.outcome.professional-learning']);
    expect(part).not.toHaveProperty(['common.close']);
  });
});
