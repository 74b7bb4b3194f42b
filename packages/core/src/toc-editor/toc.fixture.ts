import fc from 'fast-check';
import { createTranslator, type Translator } from '../i18n/index.ts';
import ar from '../locales/ar.ts';
import en from '../locales/en.ts';
import { EVIDENCE_KINDS, TOC_COMPONENTS, type TocComponent } from '../vocabulary/index.ts';
import { INDICATOR_FIELDS } from './commands/details.ts';
import { anyReflectionStep } from './reflection/reflection.fixture.ts';
import { emptyToc, newLink, newNode, presetToc } from './toc.catalogue.ts';
import { TOC_PRESETS } from './toc.presets.ts';
import { QUESTION_KINDS, STRENGTHS, type TocDocument } from './toc.schema.ts';
import {
  anyComponent,
  anyNumber,
  anyPosition,
  anyText,
  linkAt,
  nodeAt,
  now,
  pathwayAt,
  pick,
  type Step,
  step,
} from './toc.step.fixture.ts';
import { createTocStore, type TocStore } from './toc.store.ts';

export type { Step } from './toc.step.fixture.ts';

export const english: Translator = createTranslator({ locale: 'en', catalogues: [en] });
export const arabic: Translator = createTranslator({ locale: 'ar', catalogues: [ar, en] });

/** Numbers from 0 to below 1, the same in every run. */
export function seeded(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A store whose ids are the same in every run. */
export function createStore(document?: unknown): TocStore {
  return createTocStore({ random: seeded(), ...(document === undefined ? {} : { document }) });
}

/** Component, then the texts of its nodes: each is its own id. */
type Sketch = Partial<Readonly<Record<TocComponent, readonly string[]>>>;

/** A theory of change of nodes named by their ids, and links written “from to”. */
export function sketch(nodes: Sketch, links: readonly string[] = []): TocDocument {
  const records = TOC_COMPONENTS.flatMap((component) =>
    (nodes[component] ?? []).map((id, index) => [
      id,
      { ...newNode(component, id), order: `a${index.toString().padStart(4, '0')}V` },
    ]),
  );
  const ends = links.map((link) => link.split(' '));
  return {
    ...emptyToc(),
    nodes: Object.fromEntries(records),
    links: Object.fromEntries(
      ends.map(([from = '', to = '']) => [`${from}.${to}`, newLink(from, to)]),
    ),
  };
}

const anyNodeStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyComponent, anyText, anyPosition, anyNumber], (store, component, text, position, n) => {
    store.commands.addNode(component, {
      text,
      position,
      after: nodeAt(store, n),
      before: nodeAt(store, n + 1),
    });
  }),
  step([anyComponent, fc.constantFrom(...TOC_PRESETS)], (store, component, preset) => {
    store.commands.addNode(component, { preset });
  }),
  step([anyNumber], (store, n) => store.commands.deleteNode(nodeAt(store, n))),
  step([anyNumber, anyText], (store, n, text) =>
    store.commands.setNodeText(nodeAt(store, n), text),
  ),
  step([anyNumber, anyText], (store, n, text) => {
    store.commands.setNodeTranslation(nodeAt(store, n), text);
    store.commands.setNodeDescription(nodeAt(store, n), text);
    store.commands.setOwner(nodeAt(store, n), text);
  }),
  step([anyNumber, anyPosition], (store, n, position) =>
    store.commands.moveNode(nodeAt(store, n), position),
  ),
  step([anyNumber, anyComponent, anyPosition], (store, n, component, position) =>
    store.commands.changeComponent(nodeAt(store, n), component, position),
  ),
);

const anyArranging: fc.Arbitrary<Step> = step([anyNumber, anyNumber], (store, n, other) =>
  store.commands.arrangeNodes([nodeAt(store, n), nodeAt(store, other)]),
);

const anyDetailStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyNumber, anyText], (store, n, measure) => {
    store.commands.addIndicator(nodeAt(store, n), { measure });
  }),
  step([anyNumber, fc.constantFrom(...INDICATOR_FIELDS), anyText], (store, n, field, value) => {
    const node = nodeAt(store, n);
    const { indicators } = now(store).nodes[node] ?? {};
    store.commands.setIndicator(node, pick(indicators, n), field, value);
    store.commands.moveIndicator(node, pick(indicators, n), 0);
  }),
  step([anyNumber], (store, n) => {
    const node = nodeAt(store, n);
    store.commands.deleteIndicator(node, pick(now(store).nodes[node]?.indicators, n));
  }),
  step([anyNumber, fc.constantFrom(...EVIDENCE_KINDS), anyText], (store, n, kind, reference) => {
    const node = nodeAt(store, n);
    store.commands.addEvidence(node, kind, reference);
    const evidence = pick(now(store).nodes[node]?.evidence, n);
    store.commands.setEvidenceKind(node, evidence, kind);
    store.commands.setEvidenceReference(node, evidence, reference);
  }),
  step([anyNumber], (store, n) => {
    const node = nodeAt(store, n);
    store.commands.deleteEvidence(node, pick(now(store).nodes[node]?.evidence, n));
  }),
);

const anyLinkStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyNumber, anyNumber], (store, from, to) => {
    store.commands.addLink(nodeAt(store, from), nodeAt(store, to));
  }),
  step([anyNumber], (store, n) => store.commands.deleteLink(linkAt(store, n))),
  step([anyNumber, anyNumber, anyNumber], (store, n, from, to) =>
    store.commands.reconnect(linkAt(store, n), nodeAt(store, from), nodeAt(store, to)),
  ),
  step([anyNumber, anyText], (store, n, text) => {
    store.commands.setAssumption(linkAt(store, n), text);
    store.commands.setQuestion(linkAt(store, n), text);
  }),
  step([anyNumber, fc.constantFrom('' as const, ...STRENGTHS)], (store, n, strength) =>
    store.commands.setStrength(linkAt(store, n), strength),
  ),
  step([anyNumber, fc.constantFrom('' as const, ...QUESTION_KINDS)], (store, n, kind) =>
    store.commands.setQuestionKind(linkAt(store, n), kind),
  ),
);

const anyPathwayStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyText, anyNumber], (store, name, n) => {
    store.commands.addPathway(name, [nodeAt(store, n), nodeAt(store, n + 1)]);
  }),
  step([anyNumber, anyText], (store, n, name) =>
    store.commands.renamePathway(pathwayAt(store, n), name),
  ),
  step([anyNumber, anyNumber, fc.boolean()], (store, n, node, isOn) =>
    store.commands.setOnPathway(pathwayAt(store, n), nodeAt(store, node), isOn),
  ),
  step([anyNumber, anyNumber], (store, n, node) =>
    store.commands.setPathwayNodes(pathwayAt(store, n), [nodeAt(store, node)]),
  ),
  step([anyNumber, anyPosition], (store, n, position) =>
    store.commands.movePathway(pathwayAt(store, n), position),
  ),
  step([anyNumber], (store, n) => store.commands.deletePathway(pathwayAt(store, n))),
);

const anyComponentStep: fc.Arbitrary<Step> = fc.oneof(
  step([anyComponent, anyText], (store, component, label) =>
    store.commands.renameComponent(component, label),
  ),
  step([anyComponent, fc.boolean()], (store, component, isLeftOut) =>
    store.commands.leaveOut(component, isLeftOut),
  ),
  step([anyText], (store, vision) => {
    store.commands.setVision(vision);
    store.commands.setVisionTranslation(vision);
  }),
  step([fc.constantFrom('', 'sw', 'pt-BR')], (store, tag) =>
    store.commands.setLanguages('en', tag),
  ),
  step([], (store) => store.commands.replaceWith(presetToc())),
);

/** What a person may do in one sitting, apart from the title, which somebody else writes meanwhile. */
export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyNodeStep },
    { weight: 1, arbitrary: anyArranging },
    { weight: 3, arbitrary: anyLinkStep },
    { weight: 2, arbitrary: anyDetailStep },
    { weight: 2, arbitrary: anyPathwayStep },
    { weight: 1, arbitrary: anyComponentStep },
    { weight: 6, arbitrary: anyReflectionStep },
  ),
  { maxLength: 24 },
);
