import { createPollClient, type PollView } from '@uptake/core/outcome-poll/live';
import sheet from '@uptake/react/outcome-poll/ballot.css?text';
import { createRoot } from 'react-dom/client';
import type { Manner, Widget } from '../widget.ts';
import { LivePoll } from './LivePoll.tsx';
import { tellingSession } from './telling-session.ts';

/** A poll that a server counts: the ballot, then the results when they are revealed. */
export const widget: Widget = {
  sheet,
  show({ place, manner: first, given, server = '', seat, view: wanted, tell, giveUp, ...rest }) {
    // The client reads what the server sent; what some other page answers has no poll in it.
    const poll = given as PollView;
    if (typeof poll?.document !== 'object') throw new TypeError(`${server} shows no such poll.`);
    const isScreen = wanted === 'presenter';
    const client = createPollClient({ url: server, view: poll, seat, isScreen });
    const session = tellingSession(client, tell);
    const root = createRoot(place);
    const update = (manner: Manner) =>
      root.render(
        <LivePoll
          {...{ session, manner, isScreen }}
          {...{ replaceSheet: rest.replaceSheet, fetchWords: rest.fetchWords }}
          hasBallot={wanted !== 'results' && !isScreen}
          join={{ joinUrl: `${server}/join/${poll.code}`, code: poll.code }}
        />,
      );
    update(first);
    // What stands in the element may lead to the server's own page, which asks for a card's code.
    const forget = client.subscribe(() => {
      const { refusal } = client.getState();
      if (refusal) giveUp(new Error(`${server} refuses: ${refusal}`));
    });
    return {
      update,
      load() {
        throw new TypeError('The poll of a server is changed there.');
      },
      document: () => undefined,
      remove() {
        forget();
        root.unmount();
      },
    };
  },
};
