import { describe, expect, it } from 'vitest';
import { presetToc } from './toc.catalogue.ts';
import { arabic, createStore, english, sketch } from './toc.fixture.ts';
import { tocToSvg } from './toc.svg.ts';

const textsOf = (svg: string) =>
  Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text = '']) => text);

describe('tocToSvg', () => {
  it('[TC15] draws every node with real text, and every link', () => {
    const store = createStore(presetToc());
    store.commands.setTitle('Our theory');
    store.commands.setVision('Everyone learns');
    const { document } = store.getState();
    const svg = tocToSvg(document, english);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Our theory', 'Everyone learns']));
    expect(textsOf(svg).join(' ')).toContain('Members trust each other and work together');
    expect(svg.match(/<path/g)).toHaveLength(Object.keys(document.links).length);
    expect(svg.includes('36 boxes and 36 links')).toBe(true);
    expect(svg).not.toMatch(/foreignObject|<style|<script/);
  });

  it('[TC15] is in the language and direction of the reader, and escapes what people wrote', () => {
    const store = createStore(sketch({ activities: ['a'] }));
    store.commands.setNodeText('a', '<b> & "c"');
    store.commands.setLanguages('en', 'ar');
    store.commands.setNodeTranslation('a', 'تدريب');
    const svg = tocToSvg(store.getState().document, arabic);
    expect(svg).toContain('direction="rtl"');
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['الأنشطة', '&lt;b&gt; &amp; &quot;c&quot;', 'تدريب']),
    );
  });

  it('[TC15] lets what is not on a pathway recede', () => {
    const document = sketch({ activities: ['a', 'b'], impact: ['c'] }, ['a c', 'b c']);
    const svg = tocToSvg(document, english, { emphasis: new Set(['a', 'c']) });
    expect(svg.match(/opacity="0.3"/g)).toHaveLength(1);
    expect(svg.match(/opacity="0.2"/g)).toHaveLength(1);
  });
});
