import { describe, expect, it } from 'vitest';
import { defineAnatomy } from './anatomy.ts';

const board = defineAnatomy('board', {
  force: {
    element: 'li',
    states: { 'data-importance': ['low', 'high'], 'data-dragging': 'flag' },
  },
  forceTitle: { element: 'span' },
});

describe('An anatomy', () => {
  it('names its parts after the area', () => {
    expect(board.parts.forceTitle.name).toBe('board-force-title');
    expect(board.part('forceTitle')).toEqual({ 'data-uptake-part': 'board-force-title' });
  });

  it('writes states that hold and leaves out those that do not', () => {
    expect(board.part('force', { 'data-importance': 'high', 'data-dragging': true })).toEqual({
      'data-uptake-part': 'board-force',
      'data-importance': 'high',
      'data-dragging': '',
    });
    expect(board.part('force', { 'data-importance': undefined, 'data-dragging': false })).toEqual({
      'data-uptake-part': 'board-force',
    });
  });

  it('keeps the name an outer part gave', () => {
    expect(board.part('force', {}, { 'data-uptake-part': 'portal-card' })).toEqual({
      'data-uptake-part': 'board-force portal-card',
    });
  });
});
