import type { FunctionComponent } from 'react';
import type { Strings } from '../strings/en.ts';
import { Convening } from './Convening.tsx';
import { ConveningControl } from './ConveningControl.tsx';
import { ConveningScreen } from './ConveningScreen.tsx';
import { ForceField } from './ForceField.tsx';
import { LifecyclePlan } from './LifecyclePlan.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './Overview.tsx';
import { Poll, PollControl, PollScreen } from './Poll.tsx';
import { Practise } from './Practise.tsx';
import { Settings } from './Settings.tsx';
import { TheoryOfChange } from './TheoryOfChange.tsx';

interface PageEntry {
  readonly path: string;
  readonly Page: FunctionComponent;
  /** The name in the navigation and in the title of the window. */
  readonly title: (strings: Strings) => string;
  /** Whether it is shown without the head and the foot of the site. */
  readonly isBare?: boolean;
}

/** The pages in the order of the navigation. */
export const PAGES: readonly PageEntry[] = [
  { path: '/', Page: Overview, title: (strings) => strings.overview },
  { path: '/lifecycle-plan', Page: LifecyclePlan, title: (strings) => strings.plan },
  { path: '/force-field', Page: ForceField, title: (strings) => strings.forces },
  {
    path: '/theory-of-change',
    Page: TheoryOfChange,
    title: (strings) => strings.theory,
  },
  { path: '/poll', Page: Poll, title: (strings) => strings.poll },
  { path: '/convening', Page: Convening, title: (strings) => strings.convening },
  { path: '/settings', Page: Settings, title: (strings) => strings.settings },
];

/** Pages that other pages lead to. */
const MORE_PAGES: readonly PageEntry[] = [
  { path: '/poll/control', Page: PollControl, title: (strings) => strings.pollControl },
  { path: '/poll/screen', Page: PollScreen, title: (strings) => strings.poll, isBare: true },
  { path: '/convening/practise', Page: Practise, title: (strings) => strings.practiseTitle },
  { path: '/convening/control', Page: ConveningControl, title: (strings) => strings.pollControl },
  {
    path: '/convening/screen',
    Page: ConveningScreen,
    title: (strings) => strings.convening,
    isBare: true,
  },
];

const notFound: PageEntry = {
  path: '',
  Page: NotFound,
  title: (strings) => strings.notFoundTitle,
};

/** The page at a path, or the one that says there is none. */
export function pageAt(path: string): PageEntry {
  return [...PAGES, ...MORE_PAGES].find((page) => page.path === path) ?? notFound;
}
