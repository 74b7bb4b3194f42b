import { describe, expect, it } from 'vitest';
import { renderSvg, svgElement } from './svg.ts';

describe('renderSvg', () => {
  it('[X6] writes elements, attributes and texts, with the namespace on the root', () => {
    const drawing = svgElement(
      'svg',
      { viewBox: '0 0 10 10' },
      svgElement('rect', { width: 1 / 3, height: 2, fill: undefined }),
      svgElement('text', { x: -0.001 }, 'Time ', svgElement('tspan', {}, 'high')),
      false,
    );
    expect(renderSvg(drawing)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="0.33" height="2"/>' +
        '<text x="0">Time <tspan>high</tspan></text></svg>',
    );
  });

  it('[X6] escapes what people wrote', () => {
    const text = '<script>alert("x")</script> & \'y\'';
    expect(renderSvg(svgElement('title', { id: text }, text))).toBe(
      '<title id="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; \'y\'">' +
        "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'y'</title>",
    );
  });

  it('[X6] leaves out what XML cannot say, and keeps every script and emoji', () => {
    expect(renderSvg('a\u0000\u0008b\uD800c\uFFFEd\u0085')).toBe('abcd');
    expect(renderSvg('قوة 👩🏽‍🏫\tशक्ति\n')).toBe('قوة 👩🏽‍🏫\tशक्ति\n');
  });
});
