import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find, STAGES, type Stage, settled, underStrictPolicy } from '../testing/stage.tsx';
import { AnnouncerProvider, LiveRegion, useAnnounce } from './announce.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './Field.tsx';

function Announcing() {
  const announce = useAnnounce();
  return <Button onClick={() => announce('Said aloud')}>Announce</Button>;
}

function Sample({ onClosed }: { readonly onClosed: () => void }) {
  const [open, setOpen] = useState(false);
  const [gone, setGone] = useState(false);
  const [name, setName] = useState('');
  return (
    <section data-uptake-root="" data-uptake-part="ui-root" tabIndex={-1} lang="en">
      <AnnouncerProvider>
        {!gone && <Button onClick={() => setOpen(true)}>Open</Button>}
        <Button>Beside</Button>
        <Dialog
          open={open}
          onClose={() => {
            setOpen(false);
            onClosed();
          }}
          title="Details"
          description="What is planned"
          foot={<Button onClick={() => setGone(true)}>Remove opener</Button>}
        >
          <TextField label="Name" value={name} onValueChange={setName} />
          <Announcing />
          <p style={{ blockSize: '3000px' }}>Long</p>
        </Dialog>
        <LiveRegion />
      </AnnouncerProvider>
    </section>
  );
}

describe.each(Object.entries(STAGES))('A dialog %s', (_place, createStage) => {
  let stage: Stage;
  let react: Root;
  let closed: number;

  beforeEach(async () => {
    stage = createStage();
    closed = 0;
    react = createRoot(stage.mount);
    react.render(
      <Sample
        onClosed={() => {
          closed += 1;
        }}
      />,
    );
    await settled();
  });
  afterEach(async () => {
    react.unmount();
    await settled();
    stage.remove();
  });

  const button = (name: string) =>
    [...stage.mount.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const dialog = () => stage.mount.querySelector('dialog');
  const focused = () => stage.root.activeElement;

  async function open(): Promise<HTMLDialogElement> {
    button('Open')?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    const found = dialog();
    if (!found) throw new Error('The dialog did not open');
    return found;
  }

  it('is a named and described modal whose first control is focused', async () => {
    const found = await open();
    expect(found.matches(':modal')).toBe(true);
    const text = (id: string | null) => found.querySelector(`[id="${id}"]`)?.textContent;
    expect(text(found.getAttribute('aria-labelledby'))).toBe('Details');
    expect(text(found.getAttribute('aria-describedby'))).toBe('What is planned');
    expect(focused()).toBe(found.querySelector('input'));
  });

  it('keeps Tab inside, forwards and backwards', async () => {
    const found = await open();
    const seen = new Set<Element | null>();
    for (const key of [...Array(7).fill('{Tab}'), ...Array(7).fill('{Shift>}{Tab}{/Shift}')]) {
      await userEvent.keyboard(key);
      seen.add(focused());
      expect(found.contains(focused())).toBe(true);
    }
    expect(seen.size).toBe(4);
  });

  it('does not let focus be moved out by script', async () => {
    const found = await open();
    document.querySelector<HTMLElement>('#after')?.focus();
    button('Beside')?.focus();
    await settled();
    expect(found.contains(focused())).toBe(true);
  });

  it('closes on Escape and gives focus back', async () => {
    await open();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(dialog()).toBeNull();
    expect(closed).toBe(1);
    expect(focused()).toBe(button('Open'));
  });

  it('opens and closes again', async () => {
    for (const count of [1, 2, 3]) {
      await open();
      await userEvent.keyboard('{Escape}');
      await settled();
      expect(closed).toBe(count);
      expect(dialog()).toBeNull();
    }
  });

  it('gives focus to the widget when what opened it is gone', async () => {
    await open();
    button('Remove opener')?.click();
    await settled();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(focused()).toBe(stage.mount.querySelector('section'));
  });

  it('closes on a press beside it, but not when a press that began inside ends there', async () => {
    const found = await open();
    const press = (type: string, x: number, y: number) =>
      found.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
      );
    press('pointerdown', innerWidth / 2, innerHeight / 2);
    press('click', 2, 2);
    await settled();
    expect(closed).toBe(0);
    press('pointerdown', 2, 2);
    press('click', 2, 2);
    await settled();
    expect(closed).toBe(1);
  });

  it('scrolls its body with the wheel while head and foot stay', async () => {
    const found = await open();
    const body = found.querySelector('[data-uptake-part~="ui-dialog-body"]');
    if (!body) throw new Error('No body');
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    await userEvent.wheel(body, { delta: { y: 200 } });
    await new Promise((done) => setTimeout(done, 300));
    expect(body.scrollTop).toBeGreaterThan(50);
    expect(button('Remove opener')?.getBoundingClientRect().bottom).toBeLessThan(innerHeight);
  });

  it('leaves the page around it as it is', async () => {
    await open();
    for (const element of document.querySelectorAll('#before, #after, main, body')) {
      expect(element.closest('[inert], [aria-hidden], [data-scroll-locked]')).toBeNull();
    }
    expect(document.body.getAttribute('style')).toBeNull();
  });

  it('announces inside itself while it is open, and outside afterwards', async () => {
    const found = await open();
    button('Announce')?.click();
    expect(found.querySelector('[role="status"]')?.textContent).toBe('Said aloud');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(stage.mount.querySelectorAll('[role="status"]')).toHaveLength(1);
  });
});

it('breaks no rule of a strict content security policy', async () => {
  const stage = await underStrictPolicy();
  const react = createRoot(stage.mount);
  react.render(<Sample onClosed={() => {}} />);
  await settled();
  find(stage, 'button', 'Open').click();
  await settled();
  expect(find(stage, 'dialog').matches(':modal')).toBe(true);
  expect(stage.violations).toEqual([]);
  react.unmount();
  stage.remove();
});
