// For the events of text fields, which Preact has otherwise.
import 'preact/compat';
import type { DocumentStore, DocumentStoreOptions, UptakeDocument } from '@uptake/core';
import { localPersistenceOnDemand } from '@uptake/core';
import { UptakeProvider } from '@uptake/react/provider';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { Manner, Widget } from '../widget.ts';

/** What is shown of a document. */
interface ViewProps<Store> {
  readonly store: Store;
  readonly readOnly: boolean;
  readonly onError: (error: unknown) => void;
}

/** A widget that edits a document in a store of its own. */
export function documentWidget<
  Document extends UptakeDocument,
  Store extends DocumentStore<Document, unknown>,
>(
  sheet: string,
  create: (options: DocumentStoreOptions) => Store,
  View: ComponentType<ViewProps<Store>>,
): Widget {
  return {
    sheet,
    show({ place, manner: first, given, storageKey, tell }) {
      const store = create({
        document: given,
        persistence:
          storageKey === undefined ? undefined : localPersistenceOnDemand({ key: storageKey }),
      });
      const stop = store.subscribeChanges(({ after, source }) =>
        tell('uptake-change', { document: after, source }),
      );
      const root = createRoot(place);
      const onError = (error: unknown) => tell('uptake-error', { error });
      const update = ({ isReadOnly, ...language }: Manner) =>
        root.render(
          <UptakeProvider {...language}>
            <View {...{ store, onError }} readOnly={isReadOnly} />
          </UptakeProvider>,
        );
      update(first);
      return {
        update,
        load: (document) => store.load(document),
        document: () => store.toJSON(),
        remove() {
          stop();
          root.unmount();
        },
      };
    },
  };
}
