import { componentName, nodeName, nodesIn, shownComponents } from '@uptake/core/toc-editor';
import type { KeyboardEventHandler } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Select } from '../../ui/index.ts';
import { useTocDocument } from '../toc.context.ts';

interface NodeSelectProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly error?: string | undefined;
  /** The id of the node that is chosen; empty when there is none. */
  readonly value: string;
  /** Which nodes are offered; all, unless given. */
  readonly offers?: ((id: string) => boolean) | undefined;
  readonly onValueChange: (node: string) => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLSelectElement> | undefined;
}

/** One of the nodes that are shown, by component. */
export function NodeSelect({ offers = () => true, value, ...rest }: NodeSelectProps) {
  const { t } = useTranslator();
  const document = useTocDocument((one) => one);
  const groups = shownComponents(document).flatMap((component) => {
    const options = nodesIn(document, component)
      .filter(({ id }) => id === value || offers(id))
      .map((node) => ({ value: node.id, label: nodeName(node, t) }));
    return options.length > 0 ? { label: componentName(document, component, t), options } : [];
  });
  return (
    <Select {...rest} value={value} options={[{ value: '', label: t('toc.choose') }, ...groups]} />
  );
}
