import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { describeConformance } from '../../testing/conformance.tsx';
import { PollSetup, SeatCards, setupAnatomy } from './index.ts';

const { parts } = setupAnatomy;

describeConformance('PollSetup', {
  anatomyPart: parts.setup,
  render: (props) => <PollSetup onCreate={() => {}} {...props} />,
});

const CARDS = {
  title: 'Our convening',
  joinUrl: 'http://192.168.1.5:4310/live/join/34679C',
  codes: ['CDFGHJKMNPQR', 'RQPNMKJHGFDC'],
};

describeConformance('SeatCards', {
  anatomyPart: parts.cards,
  render: (props) => <SeatCards {...CARDS} {...props} />,
});

it('shows one card as a sample, and offers to print them all', () => {
  const html = renderToString(<SeatCards {...CARDS} />);
  expect(html).toContain('CDFG HJKM NPQR');
  expect(html).not.toContain('RQPN');
  expect(html).toContain('Print 2 cards');
});
