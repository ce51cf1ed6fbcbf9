import { Injectable } from '@nestjs/common';
import { Messages } from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import type { MessageSampleView, PersonInDecisionView } from '../../http/decision.view';
import type { DecisionAsked } from './decision-facts';

/** What is told to whom by a decision. */
const KIND_OF: Record<DecisionAsked['action'], Partial<Record<PersonInDecisionView['place'], string>>> = {
  confirm: { kept: 'edition.confirmed' },
  postpone: { kept: 'edition.postponed' },
  cancel: { cancelled: 'edition.cancelled' },
  merge: { moved: 'enrolment.transferred', cancelled: 'edition.cancelled' },
};

/** The messages a decision would send, each with the first as it would be written now. */
@Injectable()
export class DecisionMessages {
  constructor(private readonly messages: Messages) {}

  async samples(
    asked: DecisionAsked,
    people: readonly PersonInDecisionView[],
    locale: Locale,
  ): Promise<MessageSampleView[]> {
    const told = Map.groupBy(people, ({ place }) => KIND_OF[asked.action][place]!);
    return Promise.all(
      [...told].map(async ([kind, [first, ...others]]) => ({
        kind,
        count: 1 + others.length,
        ...(await this.messages.sample(kind, first!.personId, paramsOf(asked, first!), locale)),
      })),
    );
  }
}

function paramsOf(
  { editionId, into }: DecisionAsked,
  { place, enrolmentId }: PersonInDecisionView,
): Record<string, string> {
  return place === 'moved' ? { editionId: into!, fromEditionId: editionId } : { editionId, enrolmentId };
}
