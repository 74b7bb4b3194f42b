// Our ballot: rendered here, or taken over where a server rendered it.
import '@uptake/react/outcome-poll/ballot.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createSession, UptakeBallot } from './UptakeBallot.jsx';

const view = JSON.parse(document.getElementById('form').textContent);
const session = createSession(view, window.location.origin);
window.countRatings = () => Object.keys(session.getState().answers).length;

const root = document.getElementById('root');
if (root.firstElementChild) hydrateRoot(root, <UptakeBallot session={session} />);
else createRoot(root).render(<UptakeBallot session={session} />);
