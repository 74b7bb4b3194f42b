import {
  checkedChoice,
  clipLine,
  type Draft,
  moveTo,
  orderAtEnd,
  recordAt,
} from '../../document/index.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../vocabulary/index.ts';
import type { Evidence, Indicator } from '../toc.schema.ts';
import { editNode, type TocEditing } from './edit.ts';

/** The parts of an indicator that are written. */
export const INDICATOR_FIELDS = ['measure', 'baseline', 'target', 'source'] as const;

/** A part of an indicator that is written. */
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** What can be done with the indicators and the evidence of a node. Ids that are not there make no step. */
export interface DetailCommands {
  /** Adds an indicator at the end. Returns its id, or `undefined` when there is no such node. */
  addIndicator(
    node: string,
    indicator: Partial<Readonly<Record<IndicatorField, string>>>,
  ): string | undefined;
  setIndicator(node: string, indicator: string, field: IndicatorField, value: string): void;
  /** Moves an indicator to a position among the node's indicators, 0 for the first. */
  moveIndicator(node: string, indicator: string, position: number): void;
  deleteIndicator(node: string, indicator: string): void;
  /** Adds evidence at the end. Returns its id, or `undefined` when there is no such node. */
  addEvidence(node: string, kind: EvidenceKind, reference: string): string | undefined;
  setEvidenceKind(node: string, evidence: string, kind: EvidenceKind): void;
  setEvidenceReference(node: string, evidence: string, reference: string): void;
  deleteEvidence(node: string, evidence: string): void;
}

export function detailCommands(editor: TocEditing): DetailCommands {
  const { read, newId } = editor;

  function editEvidence(
    name: string,
    node: string,
    evidence: string,
    recipe: (evidence: Draft<Evidence>) => void,
    gesture?: string,
  ): void {
    const edit = (draft: { evidence: Record<string, Draft<Evidence>> }) => {
      const record = recordAt(draft.evidence, evidence);
      if (record) recipe(record);
    };
    editNode(editor, name, { node, evidence }, edit, gesture);
  }

  return {
    addIndicator(node, { measure = '', baseline = '', target = '', source = '' }) {
      if (!recordAt(read().nodes, node)) return undefined;
      const indicator = newId();
      const created = {
        measure: clipLine(measure),
        baseline: clipLine(baseline),
        target: clipLine(target),
        source: clipLine(source),
      };
      editNode(editor, 'indicator.add', { node, indicator }, ({ indicators }) => {
        indicators[indicator] = { ...created, order: orderAtEnd(indicators) };
      });
      return indicator;
    },
    setIndicator(node, indicator, field, value) {
      checkedChoice(field, INDICATOR_FIELDS);
      const checked = clipLine(value);
      const write = ({ indicators }: { indicators: Record<string, Draft<Indicator>> }) => {
        const record = recordAt(indicators, indicator);
        if (record) record[field] = checked;
      };
      const gesture = `indicator.${field}:${node}.${indicator}`;
      editNode(editor, 'indicator.edit', { node, indicator, field }, write, gesture);
    },
    moveIndicator(node, indicator, position) {
      editNode(editor, 'indicator.move', { node, indicator, position }, ({ indicators }) => {
        moveTo(indicators, indicator, position);
      });
    },
    deleteIndicator(node, indicator) {
      editNode(editor, 'indicator.delete', { node, indicator }, ({ indicators }) => {
        delete indicators[indicator];
      });
    },
    addEvidence(node, kind, reference) {
      checkedChoice(kind, EVIDENCE_KINDS);
      if (!recordAt(read().nodes, node)) return undefined;
      const id = newId();
      const checked = clipLine(reference);
      editNode(editor, 'evidence.add', { node, evidence: id }, ({ evidence }) => {
        evidence[id] = { kind, reference: checked, order: orderAtEnd(evidence) };
      });
      return id;
    },
    setEvidenceKind(node, evidence, kind) {
      checkedChoice(kind, EVIDENCE_KINDS);
      editEvidence('evidence.edit', node, evidence, (draft) => {
        draft.kind = kind;
      });
    },
    setEvidenceReference(node, evidence, reference) {
      const checked = clipLine(reference);
      const write = (draft: { reference: string }) => {
        draft.reference = checked;
      };
      const gesture = `evidence.reference:${node}.${evidence}`;
      editEvidence('evidence.edit', node, evidence, write, gesture);
    },
    deleteEvidence(node, evidence) {
      editNode(editor, 'evidence.delete', { node, evidence }, (draft) => {
        delete draft.evidence[evidence];
      });
    },
  };
}
