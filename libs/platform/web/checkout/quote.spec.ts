import { Problem } from '../api/problem';
import { isSameWay, refusedAt, type Way } from './quote';

const refused = (code: string) => refusedAt(new Problem(409, { code, title: '', detail: '' }));

test('what is refused is said where it was asked', () => {
  const codes = [
    'billing.code-used-up',
    'membership.no-entitlement',
    'enrolment.method-not-offered',
    'enrolment.clash',
  ];
  expect(codes.map(refused)).toEqual(['code', 'way', 'way', 'button']);
});

test('two memberships are two ways', () => {
  const way = (membershipId: string | null) => ({ payBy: 'entitlement', membershipId }) as Way;
  expect([way('m-1'), way('m-2'), undefined].map((other) => isSameWay(way('m-1'), other))).toEqual([
    true,
    false,
    false,
  ]);
});
