import { describe, expect, it } from 'vitest';
import { compileCatalogue, compileMessage } from './icu.mjs';

describe('compileMessage', () => {
  it('keeps plain text and holes as one string', () => {
    expect(compileMessage('Move {name} to {stage}')).toBe('Move {name} to {stage}');
    expect(compileMessage('')).toBe('');
  });

  it('respects ICU quoting', () => {
    expect(compileMessage("it''s {n} o'clock, '{' and '}'")).toBe("it's {n} o'clock, { and }");
  });

  it('treats a number without a style as a hole', () => {
    expect(compileMessage('{count, number} of {all}')).toBe('{count} of {all}');
  });

  it('takes the text around a plural into each case', () => {
    expect(
      compileMessage('You have {n, plural, =0 {no forces} one {# force} other {# forces}} here'),
    ).toEqual({
      arg: 'n',
      cases: {
        '=0': 'You have no forces here',
        one: 'You have {n} force here',
        other: 'You have {n} forces here',
      },
    });
  });

  it('nests a second choice inside each case of the first', () => {
    expect(
      compileMessage(
        '{kind, select, driver {Driver} other {Force}}: {n, plural, one {# action} other {# actions}}',
      ),
    ).toEqual({
      arg: 'kind',
      cases: {
        driver: { arg: 'n', cases: { one: 'Driver: {n} action', other: 'Driver: {n} actions' } },
        other: { arg: 'n', cases: { one: 'Force: {n} action', other: 'Force: {n} actions' } },
      },
    });
  });

  it('gives # to the nearest plural', () => {
    expect(compileMessage('{a, plural, other {{b, plural, other {# of}} #}}')).toEqual({
      arg: 'a',
      cases: {
        other: {
          arg: 'b',
          cases: { other: '{b} of {a}' },
        },
      },
    });
  });

  it.each([
    ['{n, selectordinal, one {#st} other {#th}}', 'selectordinal on {n}'],
    ['{n, plural, offset:1 other {#}}', 'an offset on {n}'],
    ['{when, date, ::yyyyMMdd}', 'a date or time on {when}'],
    ['{when, time, short}', 'a date or time on {when}'],
    ['{share, number, ::percent}', 'a number style on {share}'],
    ['Read <b>this</b>', 'the tag <b>'],
    ["Type '{name}'", 'text that would be read as a {hole}'],
  ])('refuses %s', (message, what) => {
    expect(() => compileMessage(message, 'board.title')).toThrow(
      `Message "board.title" has ${what}`,
    );
  });

  it.each(['{n', '{n, plural, one {x}}'])('explains the broken message %s', (message) => {
    expect(() => compileMessage(message, 'board.title')).toThrow(
      /^Message "board\.title" is not valid ICU: .* at character \d+/,
    );
  });
});

describe('compileCatalogue', () => {
  it('compiles every message under its key', () => {
    expect(compileCatalogue({ a: 'A', b: '{n, plural, other {#}}' })).toEqual({
      a: 'A',
      b: { arg: 'n', cases: { other: '{n}' } },
    });
  });

  it('names the key whose value is not a string', () => {
    expect(() => compileCatalogue({ a: 'A', b: { c: 'C' } })).toThrow('Message "b" is {"c":"C"}');
  });
});
