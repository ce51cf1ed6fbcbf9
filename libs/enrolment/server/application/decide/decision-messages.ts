import { Injectable } from '@nestjs/common';
import { Messages } from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import type { MessageSampleView, PersonInDecisionView } from '../../http/decision.view';
import type { DecisionAsked } from './decision-facts';

interface Turn {
  entryId: string;
  personId: string;
}

/** What is told to whom by a decision. */
const KIND_OF: Record<DecisionAsked['action'], Partial<Record<PersonInDecisionView['place'], string>>> = {
  confirm: { kept: 'edition.confirmed' },
  postpone: { kept: 'edition.postponed' },
  cancel: { cancelled: 'edition.cancelled' },
  merge: { moved: 'enrolment.transferred', cancelled: 'edition.cancelled' },
};

const PUT_OFF = (entryId: string) => ({ kind: 'waiting.edition-put-off', params: { entryId, now: 'postponed' } });

/** The messages a decision would send, each with the first as it would be written now. */
@Injectable()
export class DecisionMessages {
  constructor(private readonly messages: Messages) {}

  async samples(
    asked: DecisionAsked,
    people: readonly PersonInDecisionView[],
    inLine: readonly Turn[],
    locale: Locale,
  ): Promise<MessageSampleView[]> {
    const toPeople = people.map((person) => ({
      kind: KIND_OF[asked.action][person.place]!,
      personId: person.personId,
      params: paramsOf(asked, person),
    }));
    const toWaiting = inLine.map(({ entryId, personId }) => ({
      personId,
      ...(asked.action === 'postpone' ? PUT_OFF(entryId) : { kind: 'waiting.closed', params: { entryId } }),
    }));
    const byKind = Map.groupBy([...toPeople, ...toWaiting], ({ kind }) => kind);
    return Promise.all(
      [...byKind].map(async ([kind, all]) => {
        const { personId, params } = all[0]!;
        return { kind, count: all.length, ...(await this.messages.sample(kind, personId, params, locale)) };
      }),
    );
  }
}

function paramsOf(
  { editionId, into }: DecisionAsked,
  { place, enrolmentId }: PersonInDecisionView,
): Record<string, string> {
  return place === 'moved' ? { editionId: into!, fromEditionId: editionId } : { editionId, enrolmentId };
}
