import { takeIbansOut } from './take-ibans-out';

const OURS = 'IT60X0542811101000000123456';
const HERS = 'IT02A0301926102000000490887';
const GERMAN = 'DE89370400440532013000';

const read = (text: string, payerIban: string | null = null) => {
  const movement = { bookedOn: '2027-01-12', amount: 12_000, payer: null, payerIban, text };
  const { text: told, payerIban: from } = takeIbansOut(movement, OURS);
  return [told, from];
};

test.each([
  ['no account', 'RF94 1123 corso di Ada', 'RF94 1123 corso di Ada', null],
  ['whose it is', `Da ${HERS} RF94 1123`, 'Da IT•• 0887 RF94 1123', HERS],
  ['with spaces', 'DA IT02 A030 1926 1020 0000 0490 887 PER CORSO', 'DA IT•• 0887 PER CORSO', HERS],
  ['in small letters', `da ${GERMAN.toLowerCase()}.`, 'da DE•• 3000.', GERMAN],
  ['ours too', `${HERS} a ${OURS}`, 'IT•• 0887 a IT•• 3456', HERS],
  ['two that could be', `${HERS} per ${GERMAN}`, 'IT•• 0887 per DE•• 3000', null],
  ['what only looks like one', 'IT99A0301926102000000490887', 'IT99A0301926102000000490887', null],
])('of words with %s no account is left whole', (_, text, told, from) => {
  expect(read(text)).toEqual([told, from]);
});

test('the column for it counts more than the words', () => {
  expect(read(`Per conto di ${HERS}`, GERMAN)).toEqual(['Per conto di IT•• 0887', GERMAN]);
});
