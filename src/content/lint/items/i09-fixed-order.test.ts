import { asks, bank, multiple, options, single } from '../../../../tests/support/item-fixtures.ts';
import { testRule } from '../../../../tests/support/lint-fixtures.ts';
import { fixedOrder } from './i09-fixed-order.ts';

const of = (texts: readonly string[], fixed?: boolean) =>
  asks(single(0, { options: options(...texts), ...(fixed !== undefined && { fixedOrder: fixed }) }));
const at = { file: bank, path: ['questions', 0, 'options'] };
const levels = ['Level 1: it begins', 'Level 2: it is used', 'Level 3: it is measured'];
const scales = [
  levels,
  ['10', '20', '30'],
  ['10%', '20%', '30%'],
  ['USD 1,000', 'USD 20,000', 'USD 300,000'],
  ['2 hours', '3 days', '1 week'],
  ['08:30', '09:00', '14:20'],
  ['3 May', '4 May', '2 June'],
  ['One owner: proven', 'One owner: likely', 'One owner: unknown'],
  ['Evidence and gap', 'Gap and risk', 'Risk and step', 'Step and owner'],
];

testRule(fixedOrder, {
  passing: [
    { name: 'shuffled options of no order', changes: asks(single(0), multiple(1)) },
    ...scales.map((texts) => ({ name: `in their order: ${texts.join(', ')}`, changes: of(texts, true) })),
    { name: 'a scale from its other end', changes: of([...levels].reverse(), true) },
    { name: 'numbers that measure different things', changes: of(['3 letters', '2 calls', '4 visits']) },
  ],
  failing: [
    ...scales.map((texts) => ({
      name: `shuffled: ${texts.join(', ')}`,
      changes: of(texts),
      at,
      severity: 'error' as const,
      says: /are shuffled/,
    })),
    {
      name: 'a scale that is not sorted',
      changes: of(['20', '10', '30'], true),
      at,
      severity: 'error',
      says: /not sorted/,
    },
    {
      name: 'links of a chain in another order',
      changes: of(['Gap and risk', 'Evidence and gap', 'Risk and step'], true),
      at: { file: bank, path: ['questions', 0, 'fixedOrder'] },
      severity: 'error',
      says: /0 of them stand on a scale/,
    },
    {
      name: 'a fixed order without a scale',
      changes: of(['the members', 'the office', 'the host'], true),
      at: { file: bank, path: ['questions', 0, 'fixedOrder'] },
      severity: 'error',
      says: /0 of them stand on a scale/,
    },
  ],
});
