import {
  linksFrom,
  linksTo,
  nodeName,
  nodesIn,
  type TravelKey,
  travel,
  zoom,
} from '@uptake/core/toc-editor';
import type { KeyboardEvent } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { useAnnounce } from '../../ui/index.ts';
import { type TocFocus, useToc } from '../toc.context.ts';
import type { DiagramScope } from './diagram.context.ts';
import { nextFocus } from './emphasis.ts';
import { actionOf, type KeyAction } from './keys.ts';

/** Everything that can be done in the diagram, by key. */
export function useKeyboard(diagram: DiagramScope): (event: KeyboardEvent<HTMLElement>) => void {
  const { store, sitting, readOnly, edit, focusOn } = useToc();
  const { t, direction } = useTranslator();
  const announce = useAnnounce();
  const { actions, state, layout } = diagram;

  return (event) => {
    if (event.defaultPrevented || (event.target as Element).matches('textarea')) return;
    const action = actionOf(event);
    if (!action || (readOnly && !READING.has(action.do))) return;
    event.preventDefault();
    const { selected } = sitting.getState();
    if (lookAround(action)) return;
    if (selected?.on === 'node') onNode(action, selected.node);
    else if (selected) onLink(action, selected.link);
  };

  /** What can be done wherever the person is. */
  function lookAround(action: KeyAction): boolean {
    if (action.do === 'zoom') {
      const { width, height } = diagram.screen();
      const middle = { x: width / 2, y: height / 2 };
      diagram.look((camera) => zoom(camera, middle, action.factor));
    } else if (action.do === 'add-to') {
      const lane = layout().lanes[action.lane];
      if (lane) actions.addTo(lane.component);
    } else if (action.do === 'fit') diagram.fit();
    else if (action.do === 'tidy') actions.tidy();
    else return false;
    return true;
  }

  function onNode(action: KeyAction, node: string): void {
    const { document } = store.getState();
    const record = document.nodes[node];
    if (!record) return;
    const { linking } = state.getState();
    const subject = { on: 'node', node } as const;
    const begin = () => {
      diagram.gesture({ type: 'link-from', node });
      announce(t('toc.diagram.linking', { node: nodeName(record, t) }));
    };
    if ('key' in action) {
      go(action.do, action.key, node);
      return;
    }
    const answers: Answers = {
      write: () => (linking === undefined ? actions.write(subject) : finishLink(linking, node)),
      link: () => (linking === undefined ? begin() : finishLink(linking, node)),
      add: () => actions.addTo(record.component, node),
      'add-onwards': () => actions.addOnwards(node),
      'lane-before': () => actions.goAcross(node, -1),
      'lane-after': () => actions.goAcross(node, 1),
      delete: () => actions.remove(subject),
      details: () => edit(subject),
      focus: () => lookAt(nextFocus(sitting.getState().focus, node)),
      escape: () =>
        linking === undefined ? lookAt(undefined) : diagram.gesture({ type: 'cancel' }),
    };
    answers[action.do]?.();
  }

  /** Travels from a node, or takes it along. */
  function go(how: 'travel' | 'travel-link' | 'move', key: TravelKey, node: string): void {
    const { document } = store.getState();
    if (how === 'move') {
      move(key, node);
    } else if (how === 'travel') {
      const next = travel(key, node, document, layout(), direction);
      if (next !== undefined) actions.goTo({ on: 'node', node: next });
    } else {
      const [link] = stepOf(key) < 0 ? linksTo(document, node) : linksFrom(document, node);
      if (link) actions.goTo({ on: 'link', link: link.id });
    }
  }

  function move(key: TravelKey, node: string): void {
    const { document } = store.getState();
    const component = document.nodes[node]?.component;
    if (!component) return;
    if (key === 'Home') actions.moveTo(node, component, 0);
    else if (key === 'End')
      actions.moveTo(node, component, nodesIn(document, component).length - 1);
    else if (key === 'ArrowUp' || key === 'ArrowDown') actions.moveWithin(node, stepOf(key));
    else actions.moveAcross(node, stepOf(key));
  }

  function onLink(action: KeyAction, id: string): void {
    const { document } = store.getState();
    const link = document.links[id];
    if (!link) return;
    const subject = { on: 'link', link: id } as const;
    if ('key' in action) {
      const step = stepOf(action.key);
      if (action.key === 'ArrowLeft' || action.key === 'ArrowRight') {
        actions.goTo({ on: 'node', node: step > 0 ? link.to : link.from });
        return;
      }
      const siblings = linksFrom(document, link.from);
      const place = siblings.findIndex((one) => one.id === id);
      const next = siblings[(place + step + siblings.length) % siblings.length];
      actions.goTo({ on: 'link', link: next?.id ?? id });
      return;
    }
    const answers: Answers = {
      write: () => actions.write(subject),
      delete: () => actions.remove(subject),
      details: () => edit(subject),
      escape: () => actions.goTo({ on: 'node', node: link.from }),
    };
    answers[action.do]?.();
  }

  function lookAt(focus: TocFocus | undefined): void {
    focusOn(focus);
    announce(t(`toc.diagram.focus.${focus?.reach ?? 'all'}`));
  }

  function finishLink(from: string, to: string): void {
    diagram.gesture({ type: 'cancel' });
    if (from !== to) actions.connect(from, to);
  }

  /** Onwards in reading direction, or back. */
  function stepOf(key: TravelKey): -1 | 1 {
    const onwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    return key === onwards || key === 'ArrowDown' || key === 'End' ? 1 : -1;
  }
}

type Answers = { readonly [Action in KeyAction['do']]?: () => void };

/** What changes nothing. */
const READING: ReadonlySet<KeyAction['do']> = new Set([
  'travel',
  'travel-link',
  'lane-before',
  'lane-after',
  'zoom',
  'fit',
  'focus',
  'details',
  'escape',
] as const);
