import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNoteStore } from '../testing/sample-store.ts';
import { find, inPage, type Stage } from '../testing/stage.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Choice.tsx';
import { WidgetRoot } from '../ui/WidgetRoot.tsx';

let stage: Stage;
let react: Root;
let host: HTMLStyleElement;

beforeEach(() => {
  stage = inPage();
  host = document.head.appendChild(document.createElement('style'));
  react = createRoot(stage.mount);
});
afterEach(() => {
  react.unmount();
  host.remove();
  stage.remove();
});

function show(sheet: string): void {
  host.textContent = sheet;
  flushSync(() =>
    react.render(
      <WidgetRoot label="Note" store={createNoteStore()} describeChange={({ name }) => name}>
        <h2>Title</h2>
        <ul>
          <li>Item</li>
        </ul>
        <Button>Plain</Button>
        <Button kind="primary">Primary</Button>
        <Checkbox label="Yes" checked onCheckedChange={() => {}} />
      </WidgetRoot>,
    ),
  );
}
const style = (selector: string, name?: string) => getComputedStyle(find(stage, selector, name));

describe('A host', () => {
  it('with rude rules about bare elements does not break the widget', () => {
    show(`
      * { margin: 0; padding: 0; box-sizing: content-box }
      section { padding: 60px; background: pink }
      h2 { color: red; font-size: 50px; text-transform: uppercase }
      ul { list-style: square; padding: 40px }
      button { all: unset; background: lime }
      label { display: block }
      input { width: 100%; height: 50px }
    `);
    expect(style('section').padding).toBe('0px');
    expect(style('section').backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(style('h2').color).toBe('rgb(0, 0, 0)');
    expect(style('h2').fontSize).toBe('22px');
    expect(style('h2').textTransform).toBe('none');
    expect(style('ul').paddingInlineStart).toBe('0px');
    expect(style('button', 'Plain').minBlockSize).toBe('36px');
    expect(style('button', 'Plain').backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(style('button', 'Plain').boxSizing).toBe('border-box');
    expect(style('label').display).toBe('inline-flex');
    expect(find(stage, 'input').offsetWidth).toBe(20);
  });

  it('gives its font, size and colours by itself', () => {
    show('body { font: italic 20px/2 Georgia; color: rgb(0 0 120) } body * { font: inherit }');
    expect(style('section').fontFamily).toBe('Georgia');
    expect(style('section').fontSize).toBe('20px');
    expect(style('section').color).toBe('rgb(0, 0, 120)');
    expect(style('button', 'Plain').fontFamily).toBe('Georgia');
  });

  it('overrides a token without a fight of weights, and its hues are taken as they are', () => {
    show(':where(html) { --uptake-accent: rgb(200 0 80); --uptake-radius: 12px }');
    expect(style('button', 'Primary').backgroundColor).toBe('rgb(200, 0, 80)');
    expect(style('button', 'Plain').borderRadius).toBe('12px');
  });

  it('styles a part by its name', () => {
    show('[data-uptake-part~="ui-button"][data-kind="plain"] { border-radius: 99px }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].map((sheet) => {
      const layered = new CSSStyleSheet();
      const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
      layered.replaceSync(`@layer uptake { ${rules} }`);
      return layered;
    });
    expect(style('button', 'Plain').borderRadius).toBe('99px');
    expect(style('button', 'Primary').borderRadius).toBe('4px');
  });
});
