import { recordAt } from '@uptake/core';
import { linksFrom } from '@uptake/core/toc-editor';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Button } from '../../ui/index.ts';
import { toc } from '../toc.anatomy.ts';
import { useNode, useNodeName, useToc, useTocShallow } from '../toc.context.ts';
import { NodeSelect } from './NodeSelect.tsx';

interface LinkAdderProps {
  /** The node at which the links begin. */
  readonly node: string;
  /** Takes focus when it appears. */
  readonly isWanted?: boolean | undefined;
  /** Called when a person leaves with Escape. */
  readonly onClose?: (() => void) | undefined;
}

/** Links a node to others, one after the other. */
export function LinkAdder({ node: id, isWanted = false, onClose }: LinkAdderProps) {
  const { t } = useTranslator();
  const { store } = useToc();
  const node = useNode(id);
  const nameOf = useNodeName();
  const linked = useTocShallow((document) => linksFrom(document, id).map(({ to }) => to));
  const [to, setTo] = useState('');
  const line = useRef<HTMLDivElement>(null);
  const focus = () => line.current?.querySelector('select')?.focus();
  useEffect(() => {
    if (isWanted) line.current?.querySelector('select')?.focus();
  }, [isWanted]);
  const add = () => {
    focus();
    if (!recordAt(store.getState().document.nodes, to)) return;
    store.commands.addLink(id, to);
    setTo('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    } else if (event.key === 'Escape' && onClose) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };
  if (!node) return null;
  const label = t('toc.link.from', { node: nameOf(node) });
  return (
    <div {...toc.part('linkAdder')} ref={line}>
      <NodeSelect
        label={label}
        labelHidden
        value={to}
        offers={(one) => one !== id && !linked.includes(one)}
        onValueChange={setTo}
        onKeyDown={onKeyDown}
      />
      <Button aria-label={label} aria-disabled={to === ''} onClick={add}>
        {t('toc.link.add')}
      </Button>
    </div>
  );
}
