import { recordAt } from '@uptake/core';
import { componentName, nodeName, type TocLink, type TocNode } from '@uptake/core/toc-editor';
import type { ReactNode, Ref } from 'react';
import { useTranslator } from '../../provider/context.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button, type PartProps } from '../../ui/index.ts';
import { nodeActions } from '../outline/node-actions.ts';
import { toc } from '../toc.anatomy.ts';
import { type TocSubject, useNode, useNodeName, useToc, useTocDocument } from '../toc.context.ts';
import { LinkForm, LinkReading } from './LinkForm.tsx';
import { NodeForm } from './NodeForm.tsx';
import { NodeReading } from './NodeReading.tsx';

/** The props of {@link DetailsDialog}; the rest goes to the `dialog`. */
export interface DetailsDialogProps extends Omit<PartProps<'dialog'>, 'part' | 'children'> {
  readonly subject: TocSubject;
  readonly dialogRef?: Ref<HTMLDialogElement> | undefined;
}

/** All that can be said about a node or a link; nothing when it is gone. */
export function DetailsDialog({ subject, ...rest }: DetailsDialogProps) {
  const node = useNode(subject.on === 'node' ? subject.node : '');
  const link = useTocDocument(({ links }) =>
    recordAt(links, subject.on === 'link' ? subject.link : ''),
  );
  if (subject.on === 'node') {
    return node ? <NodeDialog {...rest} key={subject.node} id={subject.node} node={node} /> : null;
  }
  return link ? <LinkDialog {...rest} key={subject.link} id={subject.link} link={link} /> : null;
}

type RestProps = Omit<DetailsDialogProps, 'subject'>;

function NodeDialog({ id, node, ...rest }: RestProps & { id: string; node: TocNode }) {
  const { t } = useTranslator();
  const scope = useToc();
  const nameOf = useNodeName();
  const component = useTocDocument((document) => componentName(document, node.component, t));
  return (
    <Frame
      {...rest}
      title={nameOf(node)}
      description={component}
      onDelete={() => nodeActions(scope, id).remove()}
    >
      {scope.readOnly ? <NodeReading node={node} textHidden /> : <NodeForm id={id} node={node} />}
    </Frame>
  );
}

function LinkDialog({ id, link, ...rest }: RestProps & { id: string; link: TocLink }) {
  const { t } = useTranslator();
  const { store, readOnly, select, remember } = useToc();
  const title = useTocDocument(({ nodes }) => {
    const nameAt = (one: string) => {
      const node = recordAt(nodes, one);
      return node ? nodeName(node, t) : t('toc.unnamed');
    };
    return t('toc.link.title', { from: nameAt(link.from), to: nameAt(link.to) });
  });
  const remove = () => {
    store.commands.deleteLink(id);
    select({ on: 'node', node: link.from });
    remember({ wanted: { on: 'node', node: link.from } });
  };
  return (
    <Frame {...rest} title={title} onDelete={remove}>
      {readOnly ? <LinkReading link={link} /> : <LinkForm id={id} link={link} />}
    </Frame>
  );
}

interface FrameProps extends RestProps {
  readonly title: string;
  readonly description?: ReactNode;
  readonly onDelete: () => void;
  readonly children: ReactNode;
}

function Frame({ title, description, onDelete, dialogRef, children, ...rest }: FrameProps) {
  const { t } = useTranslator();
  const { readOnly, edit } = useToc();
  const close = () => edit(undefined);
  return (
    <Dialog
      {...rest}
      {...toc.part('details', {}, rest)}
      ref={dialogRef}
      open
      onClose={close}
      title={<bdi dir="auto">{title}</bdi>}
      description={description}
      foot={
        !readOnly && (
          <>
            <Button kind="primary" onClick={close}>
              {t('toc.done')}
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                onDelete();
                close();
              }}
            >
              {t('toc.delete')}
            </Button>
          </>
        )
      }
    >
      {children}
    </Dialog>
  );
}
