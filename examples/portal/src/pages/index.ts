import type { FunctionComponent } from 'react';
import type { Strings } from '../strings/en.ts';
import { ForceField } from './ForceField.tsx';
import { LifecyclePlan } from './LifecyclePlan.tsx';
import { NotFound } from './NotFound.tsx';
import { Overview } from './Overview.tsx';
import { Settings } from './Settings.tsx';

interface PageEntry {
  readonly path: string;
  readonly Page: FunctionComponent;
  /** The name in the navigation and in the title of the window. */
  readonly title: (strings: Strings) => string;
}

/** The pages in the order of the navigation. */
export const PAGES: readonly PageEntry[] = [
  { path: '/', Page: Overview, title: (strings) => strings.overview },
  { path: '/lifecycle-plan', Page: LifecyclePlan, title: (strings) => strings.plan },
  { path: '/force-field', Page: ForceField, title: (strings) => strings.forces },
  { path: '/settings', Page: Settings, title: (strings) => strings.settings },
];

const notFound: PageEntry = {
  path: '',
  Page: NotFound,
  title: (strings) => strings.notFoundTitle,
};

/** The page at a path, or the one that says there is none. */
export function pageAt(path: string): PageEntry {
  return PAGES.find((page) => page.path === path) ?? notFound;
}
