import { describe, expect, it } from 'vitest';
import { createStore } from './toc.fixture.ts';
import { nextTocStep, TOC_STEPS, tocSteps } from './toc.steps.ts';

describe('the steps', () => {
  it('[TC25] work backwards from the vision, each until nothing is lacking', () => {
    const store = createStore();
    const { commands } = store;
    const next = () => nextTocStep(store.getState().document);
    const seen = [next()];
    commands.setVision('Everyone learns');
    seen.push(next());
    const impact = commands.addNode('impact', { text: 'Learn' });
    seen.push(next());
    const beyond = commands.addNode('outcomes-beyond-members', { text: 'Adopt', before: impact });
    const among = commands.addNode('outcomes-among-members', { text: 'Know', before: beyond });
    seen.push(next());
    const activity = commands.addNode('activities', { text: 'Coach' });
    const output = commands.addNode('outputs', { text: 'Coached', after: activity, before: among });
    seen.push(next());
    for (const link of Object.keys(store.getState().document.links)) {
      commands.setAssumption(link, 'There is time');
    }
    expect(seen).toEqual(['vision', 'impact', 'outcomes', 'activities', 'conditions']);
    expect(next()).toBeUndefined();
    commands.deleteNode(output);
    expect(next()).toBe('activities');
  });

  it('[TC25] pass over what is left out, and name what they fill and lack', () => {
    const store = createStore();
    store.commands.leaveOut('impact', true);
    store.commands.leaveOut('outcomes-beyond-members', true);
    const steps = tocSteps(store.getState().document);
    expect(steps.map(({ step }) => step)).toEqual(TOC_STEPS);
    expect(steps[1]).toEqual({ step: 'impact', components: [], isDone: true, findings: [] });
    expect(steps[2]).toMatchObject({
      components: ['outcomes-among-members'],
      isDone: false,
      findings: [{ kind: 'empty-component' }],
    });
  });
});
