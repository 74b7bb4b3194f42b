import { sampleMatrix } from '@uptake/core/lifecycle-matrix';
import {
  MatrixCellDialog,
  MatrixCoverage,
  MatrixGaps,
  MatrixGoal,
  MatrixRoot,
  MatrixTable,
} from '@uptake/react/lifecycle-matrix';
import { useTranslator } from '@uptake/react/provider';
import { useState } from 'react';

/** A page of one's own from the parts: the table with its gaps below, and no toolbar. */
export function OwnLayout() {
  const { t } = useTranslator();
  const [document] = useState(() => sampleMatrix(t));
  return (
    <MatrixRoot document={document}>
      <MatrixGoal />
      <MatrixCoverage />
      <MatrixTable />
      <MatrixGaps />
      <MatrixCellDialog />
    </MatrixRoot>
  );
}
