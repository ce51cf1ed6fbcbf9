import { anEntry } from '../membership.spec-support';
import { putAside } from './ledger';

test('put aside is what was reserved and neither used nor given back since', () => {
  const history = [
    anEntry({ kind: 'reserve', about: 'Il primo robot', available: -2, reserved: 2 }),
    anEntry({ kind: 'consume', about: 'Foglio di calcolo', available: 0, reserved: -1 }),
    anEntry({ kind: 'reserve', about: 'Foglio di calcolo', available: -1, reserved: 1 }),
    anEntry({ kind: 'grant', about: 'Tessera annuale', available: 8, reserved: 0 }),
  ];
  expect(putAside(history)).toEqual([{ about: 'Il primo robot', uses: 2 }]);
});
