import { presetName, type TocNode } from '@uptake/core/toc-editor';
import { forwardRef, useState } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { TextArea, type TextAreaProps } from '../../ui/Field.tsx';
import { useToc } from '../toc.context.ts';

interface NodeTextProps extends Omit<TextAreaProps, 'value' | 'onValueChange' | 'onEnd'> {
  readonly id: string;
  readonly node: TocNode;
}

/**
 * The text of a node, on one line that wraps. A part of the report's theory of change shows its
 * name until it is given words of its own.
 */
export const NodeText = forwardRef<HTMLTextAreaElement, NodeTextProps>(function NodeText(
  { id, node: { preset, text }, onKeyDown, ...rest },
  ref,
) {
  const { t } = useTranslator();
  const { store } = useToc();
  // While a person empties the field, the name does not fall back into it.
  const [isCleared, setCleared] = useState(false);
  const given = preset === '' ? '' : presetName(preset, t);
  return (
    <TextArea
      rows={1}
      placeholder={given || t('toc.outline.placeholder')}
      {...rest}
      ref={ref}
      value={isCleared ? text : text || given}
      onValueChange={(value) => {
        setCleared(value === '');
        store.commands.setNodeText(id, value === given ? '' : value);
      }}
      onEnd={() => {
        setCleared(false);
        store.endGesture();
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
      }}
    />
  );
});

interface TranslationTextProps extends Omit<TextAreaProps, 'value' | 'onValueChange' | 'onEnd'> {
  readonly id: string;
  readonly node: TocNode;
}

/** The text of a node in the second language. */
export function TranslationText({ id, node, ...rest }: TranslationTextProps) {
  const { store } = useToc();
  return (
    <TextArea
      rows={1}
      {...rest}
      value={node.translation}
      onValueChange={(text) => store.commands.setNodeTranslation(id, text)}
      onEnd={store.endGesture}
    />
  );
}
