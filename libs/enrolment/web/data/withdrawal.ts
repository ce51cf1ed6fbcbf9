import type { Answer } from '@bottega/platform/web';

export type WithdrawalPreview = Answer<'get', '/enrolments/{id}/withdrawal-preview'>;

interface Question {
  text: 'text' | 'textWithMoney' | 'textWithMembership' | 'textTooLate';
  action: 'action' | 'actionWithMoney' | 'actionWithMembership';
}

/** How giving a place back is asked, by what comes back of it: money, something of a membership, or nothing. */
export function withdrawalQuestion({
  refund,
  entitlement,
}: Pick<WithdrawalPreview, 'refund' | 'entitlement'>): Question {
  if (refund.amount > 0) return { text: 'textWithMoney', action: 'actionWithMoney' };
  if (!entitlement) return { text: 'text', action: 'action' };
  if (entitlement.back > 0) return { text: 'textWithMembership', action: 'actionWithMembership' };
  return { text: 'textTooLate', action: 'action' };
}
