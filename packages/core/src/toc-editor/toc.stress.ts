import type { Identified } from '../document/index.ts';
import { endsOf, startsOf } from './toc.pathways.ts';
import type { TocDocument, TocLink } from './toc.schema.ts';
import {
  isFactor,
  linksFrom,
  pathwayNodes,
  pathwaysInOrder,
  shownLinks,
  shownNodes,
} from './toc.selectors.ts';

/** What becomes of a theory of change when parts of it fail. */
export interface StressTest {
  /** Nodes that no longer come about, in reading order. */
  readonly lost: readonly string[];
  /** Pathways on which no activity leads to the end any more, in their order. */
  readonly brokenPathways: readonly string[];
  /** Whether some activity still leads to where the theory of change leads in the end. */
  readonly isEndReached: boolean;
  /**
   * Links that every remaining route from an activity to the end runs over: if one of them does
   * not hold, nothing does. Empty when there is no route at all.
   */
  readonly lifelines: readonly string[];
}

/**
 * Asks what would still stand if nodes or links failed. A factor that fails takes with it what it
 * bears on; anything else comes about as long as one thing that leads to it does.
 *
 * @param failedIds ids of nodes and links
 */
export function stressTest(document: TocDocument, failedIds: Iterable<string>): StressTest {
  const failed = new Set(failedIds);
  const nodes = shownNodes(document);
  const factors = new Set(nodes.filter((node) => isFactor(node.component)).map(({ id }) => id));
  for (const { from, to, id } of shownLinks(document)) {
    if (factors.has(from) && failed.has(from) && !failed.has(id)) failed.add(to);
  }
  const causes = shownLinks(document).filter(({ from }) => !factors.has(from));
  const caused = new Set(causes.map(({ to }) => to));
  const starts = nodes.map(({ id }) => id).filter((id) => !caused.has(id));
  const standing = reach(document, starts, failed);

  const broken = pathwaysInOrder(document).filter((pathway) => {
    const steps = pathwayNodes(document, pathway).filter(({ component }) => !isFactor(component));
    const last = steps.at(-1)?.component;
    const outside = nodes.map(({ id }) => id).filter((id) => !pathway.nodes[id]);
    const onPathway = steps.filter(({ component }) => component === steps[0]?.component);
    const reached = reach(
      document,
      onPathway.map(({ id }) => id),
      new Set([...failed, ...outside]),
    );
    return !steps.some(({ id, component }) => component === last && reached.has(id));
  });

  const activities = startsOf(document).filter((id) => standing.has(id));
  const ends = new Set(endsOf(document));
  const route = shortestRoute(document, activities, ends, failed);
  const lifelines = (route ?? []).filter(
    ({ id }) => !shortestRoute(document, activities, ends, new Set([...failed, id])),
  );
  return {
    lost: nodes.map(({ id }) => id).filter((id) => !standing.has(id)),
    brokenPathways: broken.map(({ id }) => id),
    isEndReached: route !== undefined,
    lifelines: lifelines.map(({ id }) => id),
  };
}

/** All nodes that come about from the ones given, those included. */
function reach(
  document: TocDocument,
  starts: readonly string[],
  failed: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  const open = starts.filter((id) => !failed.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    // A factor lets things come about; it does not bring them about.
    const node = document.nodes[id];
    if (node && isFactor(node.component)) continue;
    for (const link of linksFrom(document, id)) {
      if (!failed.has(link.id) && !failed.has(link.to)) open.push(link.to);
    }
  }
  return found;
}

/** The links of a shortest route from one of the starts to one of the ends. */
function shortestRoute(
  document: TocDocument,
  starts: readonly string[],
  ends: ReadonlySet<string>,
  failed: ReadonlySet<string>,
): Identified<TocLink>[] | undefined {
  const cameBy = new Map<string, Identified<TocLink> | undefined>();
  for (const id of starts) if (!failed.has(id)) cameBy.set(id, undefined);
  for (const id of cameBy.keys()) {
    if (ends.has(id)) {
      const route: Identified<TocLink>[] = [];
      for (let link = cameBy.get(id); link; link = cameBy.get(link.from)) route.unshift(link);
      return route;
    }
    for (const link of linksFrom(document, id)) {
      const isOpen = !failed.has(link.id) && !failed.has(link.to) && !cameBy.has(link.to);
      if (isOpen) cameBy.set(link.to, link);
    }
  }
  return undefined;
}
