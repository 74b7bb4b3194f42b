import { describe, expect, it } from 'vitest';
import { presetToc } from './toc.catalogue.ts';
import { tocToCsv } from './toc.export.ts';
import { arabic, english } from './toc.fixture.ts';
import { readToc, TOC_FORMATS, tocFormatOf } from './toc.import.any.ts';

const { t } = english;

describe('a pasted text', () => {
  it.each([
    ['json', ' {"kind":"toc-editor"}'],
    ['json', '\uFEFF[1]'],
    ['table', 'Component,Text,Leads to\nActivities,Coach heads,Heads lead'],
    ['table', 'Component\tText\nActivities\tCoach\n\tVisit'],
    ['table', 'Level;Result\nOutputs;Coached'],
    ['table', 'Component,Text\nActivities,"Coach\n heads'],
    ['list', 'Impact\n  Students learn\n    Teachers teach better, and more of them stay'],
    ['list', 'Coach heads, teachers\nVisit schools, districts'],
    ['list', '- Coach heads\n- Visit schools'],
    ['list', 'One line'],
    ['list', ''],
  ] as const)('[TC24] is told to be %s: %j', (format, text) => {
    expect(tocFormatOf(text)).toBe(format);
  });

  it('[TC24] is told to be a table when it is one of ours, in every language', () => {
    for (const translator of [english, arabic]) {
      expect(tocFormatOf(tocToCsv(presetToc(), translator.t))).toBe('table');
    }
  });

  it('[TC24] is read in the format that is named', () => {
    const text = 'Impact,Students learn';
    expect(TOC_FORMATS.slice(1).map((format) => nodesOf(text, format))).toEqual([
      ['impact: Students learn'],
      ['impact: Impact,Students learn'],
    ]);
    expect(() => readToc('{', 'json', t)).toThrow(/JSON|json/);
  });
});

function nodesOf(text: string, format: (typeof TOC_FORMATS)[number]): string[] {
  return Object.values(readToc(text, format, t).document.nodes).map(
    (node) => `${node.component}: ${node.text}`,
  );
}
