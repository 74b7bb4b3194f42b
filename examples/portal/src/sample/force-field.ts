import {
  createForcefieldBoardStore,
  type ForcefieldBoardStore,
} from '@uptake/core/forcefield-board';

/** Two boards: one that a workshop worked through, one that it only began. */
export function sampleForces(): ForcefieldBoardStore {
  const store = createForcefieldBoardStore();
  const { addBoard, setGoal, setContext, setGuided, rateForce, addForce, addAction, addActor } =
    store.commands;

  const reading = addBoard();
  setGoal(
    reading,
    'Teachers in grades 1 to 3 use the results of the reading assessment to group pupils',
  );
  setContext(reading, '40 schools in four districts around the lake');
  setGuided(reading, false);

  const plan = (force: string, action: string, ...actors: string[]) => {
    const id = addAction(reading, force, action);
    if (id) for (const actor of actors) addActor(reading, force, id, actor);
  };
  rateForce(reading, 'driver-networks', 'high');
  plan(
    'driver-networks',
    'Let the schools that began early host the others for a morning',
    'Teacher union',
    'Host schools',
  );
  rateForce(reading, 'driver-evidence', 'medium');
  plan('driver-evidence', 'Send each school its own results on one page', 'Secretariat');
  rateForce(reading, 'driver-political', 'medium');
  plan(
    'driver-political',
    'Report progress to the district education committee each term',
    'District office',
  );
  rateForce(reading, 'driver-policies', 'low');
  rateForce(reading, 'driver-capacity', 'low');
  const story = addForce(reading, {
    side: 'driver',
    label: 'Parents who ask how their children read',
  });
  if (story) {
    rateForce(reading, story, 'medium');
    plan(story, 'Show results at the open day of each school', 'Parent association');
  }

  rateForce(reading, 'constraint-capacity', 'high');
  plan(
    'constraint-capacity',
    'Practise reading the results together in the termly training',
    'Teacher training college',
  );
  plan('constraint-capacity', 'Pair each new coach with an experienced one', 'District office');
  rateForce(reading, 'constraint-time', 'high');
  plan('constraint-time', 'Use the meeting hour that schools already have', 'Head teachers');
  rateForce(reading, 'constraint-evidence', 'medium');
  plan(
    'constraint-evidence',
    'Test the one-page results with ten teachers first',
    'University partner',
  );
  rateForce(reading, 'constraint-resources', 'medium');
  rateForce(reading, 'constraint-networks', 'low');
  rateForce(reading, 'constraint-political', 'low');

  const attendance = addBoard();
  setGoal(
    attendance,
    'District offices decide on school transport with the attendance records they already keep',
  );
  rateForce(attendance, 'driver-evidence', 'high');
  rateForce(attendance, 'constraint-policies', 'medium');
  return store;
}
