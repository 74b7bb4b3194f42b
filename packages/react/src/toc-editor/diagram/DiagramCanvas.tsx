import type { Translator } from '@uptake/core/i18n';
import {
  componentName,
  linksFrom,
  linksTo,
  nodesIn,
  type TocDocument,
} from '@uptake/core/toc-editor';
import { type CSSProperties, type FocusEvent, type MouseEvent, useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { useTranslator } from '../../provider/context.ts';
import { ui } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { type TocSubject, useSitting, useToc } from '../toc.context.ts';
import type { CarryingPlaces } from './carrying.ts';
import { DiagramLane } from './DiagramLane.tsx';
import { DiagramLink } from './DiagramLink.tsx';
import { DiagramLinks } from './DiagramLinks.tsx';
import { type DiagramScope, useDiagram } from './diagram.context.ts';
import { standingOf } from './emphasis.ts';
import type { Gestures } from './use-gestures.ts';
import { useKeyboard } from './use-keyboard.ts';
import type { Laid } from './use-layout.ts';
import { useLive } from './use-live.ts';

/** The props of a {@link DiagramCanvas}. */
export interface DiagramCanvasProps extends Laid {
  readonly places: CarryingPlaces;
  readonly stop: TocSubject | undefined;
  readonly pointers: Gestures['pointers'];
}

/** The picture itself: what is panned, zoomed, and worked on by pointer and key. */
export function DiagramCanvas({ document, layout, places, stop, pointers }: DiagramCanvasProps) {
  const { t } = useTranslator();
  const { sitting, select, readOnly } = useToc();
  const diagram = useDiagram();
  const { writing, linking, carried } = useStore(diagram.state);
  const selected = useSitting((state) => state.selected);
  const focus = useSitting((state) => state.focus);
  const highlighted = useSitting((state) => state.highlighted);
  const failed = useSitting((state) => state.failed);
  const standing = useMemo(
    () => standingOf(document, { focus, highlighted, failed }),
    [document, focus, highlighted, failed],
  );
  const isLive = useLive();
  const description = useId();
  const selectedNode = selected?.on === 'node' ? selected.node : undefined;
  const selectedLink = selected?.on === 'link' ? selected.link : undefined;
  const route = selectedLink === undefined ? undefined : layout.links[selectedLink];
  const stopNode = stop?.on === 'node' ? stop.node : undefined;
  const shared = {
    document,
    boxes: layout.nodes,
    selected: selectedNode,
    stop: stopNode,
    standing,
    carried,
    writing: writing?.on === 'node' ? writing.node : undefined,
    describedBy: description,
  };
  const nodes = Object.keys(layout.nodes).length;
  const behaviour = {
    ...pointers,
    // Its keys are its own; without scripts it is read like the rest of the page.
    role: isLive ? 'application' : 'group',
    'aria-label': t('toc.picture', { nodes, links: Object.keys(layout.links).length }),
    onKeyDown: useKeyboard(diagram),
    onFocus({ target }: FocusEvent<HTMLElement>) {
      const subject = subjectOf(target);
      if (subject && !isSubject(sitting.getState().selected, subject)) select(subject);
    },
    onClick({ detail, target }: MouseEvent<HTMLElement>) {
      // A click without a pointer: assistive technology presses what is focused.
      if (detail === 0 && !readOnly) press(diagram, target as Element);
    },
    onDoubleClick({ target }: MouseEvent<HTMLElement>) {
      if (!readOnly) press(diagram, target as Element);
    },
  };
  return (
    <div
      tabIndex={-1}
      {...behaviour}
      {...toc.part('canvas', {
        'data-live': isLive,
        'data-linking': linking !== undefined,
        'data-empty': nodes === 0,
      })}
      ref={places.canvas}
      style={{ '--_wide': layout.width, '--_tall': layout.height } as CSSProperties}
    >
      <p {...ui.part('hidden')} id={description}>
        {stopNode !== undefined && descriptionOf(stopNode, document, t)}
      </p>
      <div
        {...toc.part('world')}
        ref={places.world}
        style={{ width: layout.width, height: layout.height }}
      >
        {layout.lanes.map((lane) => (
          <DiagramLane key={lane.component} lane={lane} {...shared} />
        ))}
        <DiagramLinks
          ref={places.preview}
          layout={layout}
          links={document.links}
          selectedNode={selectedNode}
          selectedLink={selectedLink}
          standing={standing}
          carried={carried}
        />
        <div {...toc.part('dropMark')} ref={places.mark} hidden />
        {route && selectedLink !== undefined && (
          <DiagramLink
            key={selectedLink}
            id={selectedLink}
            route={route}
            isWriting={writing?.on === 'link'}
          />
        )}
      </div>
    </div>
  );
}

/** The node or link that an element stands for. */
function subjectOf(element: Element): TocSubject | undefined {
  const id = element.closest<HTMLElement>('[data-roving]')?.dataset.roving;
  if (id === undefined) return undefined;
  const isLink = element.closest('[data-uptake-part~="toc-link"]') !== null;
  return isLink ? { on: 'link', link: id } : { on: 'node', node: id };
}

/** What Enter does, also for those who press a button without a key. */
function press({ actions, state, gesture }: DiagramScope, target: Element): void {
  const subject = subjectOf(target);
  if (!subject) return;
  const { linking } = state.getState();
  if (linking !== undefined && subject.on === 'node') {
    gesture({ type: 'cancel' });
    actions.connect(linking, subject.node);
  } else {
    actions.write(subject);
  }
}

/** Where a node stands and how it is linked, in words. */
function descriptionOf(id: string, document: TocDocument, t: Translator['t']): string {
  const node = document.nodes[id];
  if (!node) return '';
  const lane = nodesIn(document, node.component);
  return t('toc.diagram.place', {
    component: componentName(document, node.component, t),
    position: lane.findIndex((one) => one.id === id) + 1,
    count: lane.length,
    onwards: linksFrom(document, id).length,
    back: linksTo(document, id).length,
  });
}

function isSubject(one: TocSubject | undefined, other: TocSubject): boolean {
  if (one?.on === 'node') return other.on === 'node' && one.node === other.node;
  return one?.on === 'link' && other.on === 'link' && one.link === other.link;
}
