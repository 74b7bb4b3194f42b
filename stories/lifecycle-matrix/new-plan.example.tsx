import { LifecycleMatrix, type LifecycleMatrixProps } from '@uptake/react/lifecycle-matrix';

/** A new matrix: the categories of the report, and nothing planned. */
export function NewPlan(props: LifecycleMatrixProps) {
  return <LifecycleMatrix {...props} />;
}
