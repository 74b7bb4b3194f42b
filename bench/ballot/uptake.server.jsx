// The same ballot as a server writes it into the page.
import { renderToString } from 'react-dom/server';
import { pollView } from './question.mjs';
import { createSession, UptakeBallot } from './UptakeBallot.jsx';

export const html = renderToString(
  <UptakeBallot session={createSession(pollView(), 'http://localhost')} />,
);
