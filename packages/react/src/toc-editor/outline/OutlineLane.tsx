import { componentName, nodesIn } from '@uptake/core/toc-editor';
import type { TocComponent } from '@uptake/core/vocabulary';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button, Menu, TextField } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useSitting, useToc, useTocDocument, useTocShallow } from '../toc.context.ts';
import { OutlineNode } from './OutlineNode.tsx';

interface OutlineLaneProps {
  readonly component: TocComponent;
  /** Asks for what each node leads to as long as nothing is said. */
  readonly asksForLinks?: boolean | undefined;
  /** What else is offered below the nodes. */
  readonly children?: ReactNode;
}

/** One component of the outline: its name, its nodes, and the way to add one. */
export function OutlineLane({ component, asksForLinks, children }: OutlineLaneProps) {
  const { t } = useTranslator();
  const { store, readOnly, remember } = useToc();
  const heading = useId();
  const lane = useRef<HTMLElement>(null);
  const ids = useTocShallow((document) => nodesIn(document, component).map(({ id }) => id));
  const name = useTocDocument((document) => componentName(document, component, t));
  const [isRenaming, setRenaming] = useState(false);
  const isWanted = useSitting(
    ({ wanted }) => wanted?.on === 'component' && wanted.component === component,
  );
  useEffect(() => {
    if (!isWanted) return;
    lane.current?.querySelector<HTMLElement>(':scope > button')?.focus();
    remember({ wanted: undefined });
  }, [isWanted, remember]);
  const add = () => remember({ wanted: { on: 'node', node: store.commands.addNode(component) } });
  return (
    <section
      aria-labelledby={heading}
      {...toc.part('outlineLane', { 'data-component': component })}
      ref={lane}
    >
      <header {...toc.part('outlineLaneHead')}>
        <h3 id={heading} dir="auto">
          {name}
        </h3>
        <span>{t('toc.outline.count', { count: ids.length })}</span>
        {!readOnly && (
          <Menu
            kind="quiet"
            label={t('toc.more')}
            aria-label={t('common.action-on', { action: t('toc.more'), name })}
            items={() => [
              {
                id: 'rename',
                label: t('toc.component.rename'),
                onSelect: () => setRenaming(true),
              },
              {
                id: 'omit',
                label: t('toc.component.omit'),
                onSelect: () => store.commands.leaveOut(component, true),
              },
            ]}
          />
        )}
      </header>
      {isRenaming && (
        <ComponentName
          component={component}
          onEnd={() => {
            setRenaming(false);
            lane.current?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus();
          }}
        />
      )}
      {ids.length > 0 && (
        <ol {...toc.part('outlineNodes')}>
          {ids.map((id, index) => (
            <OutlineNode
              key={id}
              id={id}
              component={component}
              position={index + 1}
              count={ids.length}
              asksForLinks={asksForLinks}
            />
          ))}
        </ol>
      )}
      {!readOnly && (
        <Button
          kind="quiet"
          aria-label={t('common.action-on', { action: t('toc.add'), name })}
          onClick={add}
        >
          {t('toc.add')}
        </Button>
      )}
      {children}
    </section>
  );
}

/** The network's own name for a component; empty gives it its own name back. */
function ComponentName({
  component,
  onEnd,
}: {
  readonly component: TocComponent;
  readonly onEnd: () => void;
}) {
  const { t } = useTranslator();
  const { store } = useToc();
  const label = useTocDocument(({ components }) => components[component].label);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextField
      ref={field}
      label={t('toc.component.name')}
      placeholder={t(`vocabulary.component.${component}`)}
      value={label}
      onValueChange={(text) => store.commands.renameComponent(component, text)}
      onEnd={store.endGesture}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        onEnd();
      }}
    />
  );
}
