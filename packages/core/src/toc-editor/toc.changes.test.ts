import { describe, expect, it } from 'vitest';
import { describeTocChange, describeTocPath, describeTocValue } from './toc.changes.ts';
import { createStore, english, sketch } from './toc.fixture.ts';

const { t } = english;

describe('what is said about a change', () => {
  it('[TC17] names the nodes and what changed, never an id', () => {
    const store = createStore(sketch({ activities: ['Coach'], impact: ['Learn'] }));
    const said: string[] = [];
    store.subscribeChanges(({ label, after }) => said.push(describeTocChange(label, after, t)));
    const { commands } = store;
    const output = commands.addNode('outputs', { text: 'Coached teachers' });
    const link = commands.addLink('Coach', output) ?? '';
    commands.setAssumption(link, 'Teachers have time');
    commands.setStrength(link, 'strong');
    commands.setQuestion(link, 'For whom?');
    commands.setOwner(output, 'Amina');
    commands.addIndicator(output, { measure: 'Teachers' });
    commands.addEvidence(output, 'research', 'A study');
    commands.changeComponent(output, 'outcomes-among-members');
    commands.moveNode(output, 0);
    const pathway = commands.addPathway('By coaching', ['Coach', output]);
    commands.deletePathway(pathway);
    commands.deleteLink(link);
    commands.deleteNode(output);
    commands.leaveOut('outcomes-beyond-members', true);
    commands.setVision('Everyone learns');
    expect(said).toEqual([
      'Added to Outputs: Coached teachers',
      'Linked: Coach leads to Coached teachers',
      'What must be true from Coach to Coached teachers',
      'Evidence from Coach to Coached teachers: Strong',
      'Learning question from Coach to Coached teachers',
      'Owner of Coached teachers',
      'Indicator added to Coached teachers',
      'Evidence added to Coached teachers',
      'Coached teachers: moved to Outcomes among members',
      'Pathway added: By coaching',
      'Pathway deleted: By coaching',
      'No longer linked: Coach and Coached teachers',
      'Deleted: Coached teachers',
      'Left out: Outcomes beyond members',
      'Vision statement',
    ]);
  });

  it('[TC17] names the places in which two versions differ, and their values', () => {
    const document = sketch({ activities: ['Coach'], impact: ['Learn'] }, ['Coach Learn']);
    const say = (...path: string[]) => describeTocPath(path, document, t);
    expect(say('title')).toBe('Title');
    expect(say('nodes', 'Coach', 'owner')).toBe('Owner of Coach');
    expect(say('nodes', 'gone')).toBe('Empty box');
    expect(say('links', 'Coach.Learn', 'assumption')).toBe('What must be true from Coach to Learn');
    expect(say('components', 'impact', 'label')).toBe('Impact');
    expect(say('pathways', 'gone')).toBe('Pathway Pathway without a name');
    const value = (field: string, given: unknown) =>
      describeTocValue(given, ['links', 'Coach.Learn', field], document, t);
    expect(value('to', 'Learn')).toBe('Learn');
    expect(value('strength', 'strong')).toBe('Strong');
    expect(value('assumption', 'as it is')).toBeUndefined();
  });
});
