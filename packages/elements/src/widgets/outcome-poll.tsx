import { createLocalPollSession, newPoll, parsePoll } from '@uptake/core/outcome-poll';
import { OutcomePoll, type PollView } from '@uptake/react/outcome-poll';
import sheet from '@uptake/react/outcome-poll.css?text';
import { UptakeProvider } from '@uptake/react/provider';
import { createRoot } from 'react-dom/client';
import type { Manner, Widget } from '../widget.ts';
import { tellingSession } from './telling-session.ts';

const VIEWS: readonly PollView[] = ['kiosk', 'ballot', 'results', 'presenter', 'control'];

/** A poll that is counted on this device; the report's own when no other is given. */
export const widget: Widget = {
  sheet,
  show({ place, manner: first, given, storageKey, view: wanted, tell }) {
    const poll = given === undefined ? newPoll() : parsePoll(given);
    const local = createLocalPollSession({
      poll,
      key: storageKey ?? 'poll',
      storage: storageKey === undefined ? null : undefined,
    });
    const session = tellingSession(local, tell);
    const view = VIEWS.find((name) => name === wanted) ?? 'kiosk';
    const root = createRoot(place);
    const update = ({ isReadOnly: _isReadOnly, ...language }: Manner) =>
      root.render(
        <UptakeProvider {...language}>
          <OutcomePoll
            {...{ session, view }}
            onError={(error) => tell('uptake-error', { error })}
          />
        </UptakeProvider>,
      );
    update(first);
    return {
      update,
      load() {
        throw new TypeError('A poll under way cannot become another poll: remove the element.');
      },
      document: () => poll,
      remove: () => root.unmount(),
    };
  },
};
