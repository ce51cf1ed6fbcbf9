import { fill, toScript } from './script';

const PERSON = '0197f0a0-0000-7000-8000-000000000001';
const MADE = '0197f0a0-0000-7000-8000-000000000002';
const COURSE = '0197f0a0-0000-7000-8000-000000000003';
const recording = [
  { text: 'SELECT $1, $2', values: [PERSON, Buffer.from('ab', 'hex')] },
  { text: 'INSERT', values: [MADE, `{"personId":"${PERSON}","courseId":"${COURSE}"}`, 7, null] },
  { text: 'INSERT', values: [`for ${MADE}`] },
];
const script = toScript(recording, { personId: PERSON, token: 'ab' }, (id) => id === COURSE);

it('brings each request’s own values, and new ids that stay the same within it', () => {
  const values = script.steps.map(({ slots }) => fill(slots, { personId: 'P', token: 'cd' }, ['N']));
  expect([script.freshIds, ...values]).toEqual([
    1,
    ['P', '\\xcd'],
    ['N', `{"personId":"P","courseId":"${COURSE}"}`, 7, null],
    ['for N'],
  ]);
});
