import { sampleMatrix } from '@uptake/core/lifecycle-matrix';
import { LifecycleMatrix, type LifecycleMatrixProps } from '@uptake/react/lifecycle-matrix';
import { useTranslator } from '@uptake/react/provider';
import { useState } from 'react';

/** A matrix that begins with a document: here the example of the report, in the reader's language. */
export function HalfPlanned(props: LifecycleMatrixProps) {
  const { t } = useTranslator();
  const [document] = useState(() => sampleMatrix(t));
  return <LifecycleMatrix document={document} {...props} />;
}
