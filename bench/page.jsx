// The pages that are measured: `?page=board` and `?page=matrix`, from the built packages.
import '@uptake/react/styles.css';
import { createForcefieldBoardStore } from '@uptake/core/forcefield-board';
import { createLifecycleMatrixStore } from '@uptake/core/lifecycle-matrix';
import { ForcefieldBoard } from '@uptake/react/forcefield-board';
import { LifecycleMatrix } from '@uptake/react/lifecycle-matrix';
import { createRoot } from 'react-dom/client';

const FORCES = 300;
const CATEGORIES = 60;
const IMPORTANCES = ['low', 'medium', 'high'];
const STATUSES = ["not-planned", "considering", "planned", "running", "done"];

const pages = {
  board() {
    const store = createForcefieldBoardStore();
    const { addBoard, setGuided, addForce, rateForce } = store.commands;
    const board = addBoard();
    setGuided(board, false);
    for (let index = 14; index < FORCES; index += 1) {
      const side = index % 2 === 0 ? 'driver' : 'constraint';
      addForce(board, { side, label: `Force number ${index + 1}` });
    }
    const ids = Object.keys(store.getState().document.boards[board].forces);
    for (const [index, id] of ids.entries()) rateForce(board, id, IMPORTANCES[index % 3]);
    return <ForcefieldBoard document={store.toJSON()} />;
  },
  matrix() {
    const store = createLifecycleMatrixStore();
    const { addCategory, setStatus } = store.commands;
    for (let index = 6; index < CATEGORIES; index += 1) addCategory(`Category number ${index + 1}`);
    for (const [index, category] of Object.keys(store.getState().document.categories).entries()) {
      for (const stage of ['generation', 'translation', 'use']) {
        setStatus({ category, stage }, STATUSES[index % 5]);
      }
    }
    return <LifecycleMatrix document={store.toJSON()} />;
  },
};

/** The times from an input to the paint that shows its effect, in milliseconds. */
window.paints = [];

/** The browser's own figure for the same, in steps of 8 ms. */
window.eventTimings = [];

for (const type of ['keydown', 'change']) {
  window.addEventListener(type, (event) => measure(event), { capture: true });
}

let isMeasuring = false;
function measure({ timeStamp }) {
  if (isMeasuring) return;
  isMeasuring = true;
  // The second frame begins when the first one, with the change in it, has been handed over.
  requestAnimationFrame(() =>
    requestAnimationFrame((now) => {
      window.paints.push(now - timeStamp);
      isMeasuring = false;
    }),
  );
}

new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) {
    if (name === 'keydown') window.eventTimings.push(duration);
  }
}).observe({ type: 'event', durationThreshold: 16 });

const page = new URLSearchParams(window.location.search).get('page');
createRoot(document.getElementById('root')).render(pages[page]());
