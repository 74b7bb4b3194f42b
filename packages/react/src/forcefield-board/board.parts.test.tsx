import {
  createForcefieldBoardStore,
  type ForcefieldBoardStore,
  NO_WHAT_IF,
  newBoard,
  type WhatIf,
} from '@uptake/core/forcefield-board';
import type { Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../testing/conformance.tsx';
import { BoardBalance } from './BoardBalance.tsx';
import { BoardEmpty } from './BoardEmpty.tsx';
import { BoardField } from './BoardField.tsx';
import { BoardForce } from './BoardForce.tsx';
import { BoardGoal, BoardNotes } from './BoardGoal.tsx';
import { BoardPriorities } from './BoardPriorities.tsx';
import { BoardRoot, type BoardRootProps } from './BoardRoot.tsx';
import { BoardSteps } from './BoardSteps.tsx';
import { BoardSwitcher } from './BoardSwitcher.tsx';
import { BoardTools } from './BoardTools.tsx';
import { BoardWhatIf } from './BoardWhatIf.tsx';
import { boardAnatomy } from './board.anatomy.ts';
import { createExample, createNew, createSample, inBoard } from './board.fixture.tsx';
import { ForceDetails } from './ForceDetails.tsx';
import { ForcefieldBoard } from './ForcefieldBoard.tsx';
import { ImportTable } from './ImportTable.tsx';

const { parts } = boardAnatomy;
const force = (id: string, props: BoardRootProps = {}) => inBoard(<BoardForce force={id} />, props);

const assuming = (whatIf: Partial<WhatIf>): BoardRootProps => ({
  defaultSitting: { whatIf: { ...NO_WHAT_IF, ...whatIf } },
});

const carrying = (carried: string, before: string | undefined): BoardRootProps => ({
  defaultSitting: { drop: { force: carried, side: 'driver', before } },
});

/** The example with everything done: every force rated, and a plan for each that asks for one. */
function createDone(): ForcefieldBoardStore {
  const { store, id } = createExample();
  const unrated = [
    'driver-time',
    'driver-resources',
    'constraint-policies',
    'constraint-resources',
  ];
  for (const one of unrated) store.commands.rateForce(id, one, 'low');
  return createForcefieldBoardStore({ document: store.toJSON() });
}

describeConformance('BoardRoot', {
  anatomyPart: parts.root,
  render: (props) => <BoardRoot {...props} />,
  states: { readOnly: () => <BoardRoot readOnly /> },
});

describeConformance('ForcefieldBoard', {
  anatomyPart: parts.root,
  render: (props) => <ForcefieldBoard store={createExample().store} {...props} />,
  states: { readOnly: () => <ForcefieldBoard store={createExample().store} readOnly /> },
});

describeConformance('BoardSwitcher', {
  anatomyPart: parts.switcher,
  render: (props) => inBoard(<BoardSwitcher {...props} />),
});

describeConformance('BoardTools', {
  anatomyPart: parts.tools,
  render: (props) => inBoard(<BoardTools {...props} />),
});

describeConformance('BoardEmpty', {
  anatomyPart: parts.empty,
  render: (props) => (
    <BoardRoot>
      <BoardEmpty {...props} />
    </BoardRoot>
  ),
});

describeConformance('BoardGoal', {
  anatomyPart: parts.goal,
  render: (props) => inBoard(<BoardGoal {...props} />),
});

describeConformance('BoardNotes', {
  anatomyPart: parts.notes,
  render: (props) => inBoard(<BoardNotes {...props} />),
});

describeConformance('BoardSteps', {
  anatomyPart: parts.steps,
  render: (props) => inBoard(<BoardSteps {...props} />),
  states: { done: () => inBoard(<BoardSteps />, { store: createDone() }) },
});

describeConformance('BoardField', {
  anatomyPart: parts.field,
  render: (props) => inBoard(<BoardField {...props} />),
  states: {
    sorted: () => inBoard(<BoardField />, { defaultSitting: { arrangement: 'by-importance' } }),
    whatIf: () => inBoard(<BoardField />, { defaultSitting: { isWhatIf: true } }),
  },
});

describeConformance('BoardForce', {
  anatomyPart: parts.force,
  render: (props) => inBoard(<BoardForce force="constraint-time" {...props} />),
  states: {
    medium: () => force('driver-networks'),
    low: () => force('driver-capacity'),
    unrated: () => force('driver-time', { readOnly: true }),
    aside: () => force('driver-time', assuming({ aside: new Set(['driver-time']) })),
    mitigated: () =>
      force('constraint-time', assuming({ mitigated: new Set(['constraint-time']) })),
    carried: () => force('driver-time', carrying('driver-time', undefined)),
    'where it would land': () => force('driver-time', carrying('driver-networks', 'driver-time')),
  },
});

describeConformance('BoardBalance', {
  anatomyPart: parts.balance,
  render: (props) => inBoard(<BoardBalance {...props} />),
});

describeConformance('BoardWhatIf', {
  anatomyPart: parts.whatIf,
  render: (props) => inBoard(<BoardWhatIf {...props} />),
  states: { active: () => inBoard(<BoardWhatIf />, { defaultSitting: { isWhatIf: true } }) },
});

describeConformance('BoardPriorities', {
  anatomyPart: parts.priorities,
  render: (props) => inBoard(<BoardPriorities {...props} />),
});

describeConformance('BoardForceDialog', {
  anatomyPart: parts.forceDialog,
  render: ({ ref, ...props }) =>
    inBoard(<ForceDetails {...props} dialogRef={ref as Ref<HTMLDialogElement>} />, {
      defaultSitting: { details: 'constraint-time' },
    }),
});

describeConformance('BoardImportDialog', {
  anatomyPart: parts.importDialog,
  render: ({ ref, ...props }) =>
    inBoard(<ImportTable {...props} dialogRef={ref as Ref<HTMLDialogElement>} />, {
      defaultSitting: { isImporting: true },
    }),
});

describe('A part', () => {
  it('says so when it stands outside a board', () => {
    expect(() => renderToString(<BoardBalance />)).toThrow('outside a BoardRoot');
  });
});

describe('The widget on the server', () => {
  it('is readable before any script runs', () => {
    const html = renderToString(<ForcefieldBoard store={createExample().store} />);
    expect(html).toContain('The ministry of education draws on research');
    expect(html).toContain('Limited time');
    expect(html).toContain('5 drivers push with a strength of 10 in all.');
    expect(html).toContain('Set the pace of joint workshops');
  });

  it('shows the state of each step, and nothing where the steps are switched off', () => {
    const { store, id } = createNew();
    const states = (board: ForcefieldBoardStore) => {
      const copy = createForcefieldBoardStore({ document: board.toJSON() });
      const html = renderToString(inBoard(<BoardSteps />, { store: copy }));
      return [...html.matchAll(/data-status="(\w+)"/g)].map(([, status]) => status);
    };
    expect(states(store)).toEqual(['open', 'open', 'open', 'waiting', 'waiting']);
    expect(states(createDone())).toEqual(['done', 'done', 'done', 'done', 'done']);
    store.commands.setGuided(id, false);
    expect(states(store)).toEqual([]);
  });

  it('shows what people wrote as text', () => {
    const { store } = createSample(({ commands }) => {
      const id = commands.addBoard(newBoard('<script>alert(1)</script>'));
      commands.addForce(id, { side: 'driver', label: '<img src=x onerror=alert(1)>' });
      return id;
    });
    const html = renderToString(<ForcefieldBoard store={store} readOnly />);
    expect(html).not.toMatch(/<script|<img/);
  });

  it('shows the board that the host chooses, else the one to begin with, else the first', () => {
    let second = '';
    const { store, id } = createSample(({ commands }) => {
      const first = commands.addBoard(newBoard('First'));
      second = commands.addBoard(newBoard('Second'));
      return first;
    });
    const heading = (props: BoardRootProps) => {
      const html = renderToString(<ForcefieldBoard store={store} readOnly {...props} />);
      return /<h2[^>]*>([^<]*)/.exec(html)?.[1];
    };
    expect(heading({})).toBe('First');
    expect(heading({ defaultBoard: second })).toBe('Second');
    expect(heading({ defaultBoard: second, board: id })).toBe('First');
    expect(heading({ board: 'gone' })).toBe('First');
  });
});
