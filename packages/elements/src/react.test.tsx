import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import './react.ts';

it('lets React render the elements with their attributes, and what stands in them', () => {
  const page = (
    <uptake-outcome-poll class="wide" server="https://polls.example/live" code="K7Q2MX" readonly>
      <a href="https://polls.example/live/join/K7Q2MX">Answer here</a>
    </uptake-outcome-poll>
  );
  expect(renderToString(page)).toBe(
    '<uptake-outcome-poll class="wide" server="https://polls.example/live" code="K7Q2MX" readonly="">' +
      '<a href="https://polls.example/live/join/K7Q2MX">Answer here</a></uptake-outcome-poll>',
  );
});

it('refuses an attribute that is not one', () => {
  // @ts-expect-error a board is counted by no server
  expect(renderToString(<uptake-forcefield-board server="https://polls.example" />)).toContain(
    'server',
  );
});
