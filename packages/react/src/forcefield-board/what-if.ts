import type { WhatIf } from '@uptake/core/forcefield-board';

/** The assumptions with one made or taken back. */
export function toggled(whatIf: WhatIf, kind: keyof WhatIf, force: string): WhatIf {
  const forces = new Set(whatIf[kind]);
  if (!forces.delete(force)) forces.add(force);
  return { ...whatIf, [kind]: forces };
}
