import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { asksForTitle, outcomeOf } from '@bottega/enrolment/domain';
import { type Locale, type Money, subtractMoney, sumMoney } from '@bottega/platform/kernel';
import type { DecisionPreviewView, PersonInDecisionView } from '../../http/decision.view';
import { type DecisionAsked, type DecisionFacts, DecisionsAsked } from './decision-facts';
import { DecisionMessages } from './decision-messages';

/** What a decision would do, to the person and to the cent. Changes nothing. */
@Injectable()
export class PreviewDecision {
  constructor(
    private readonly asked: DecisionsAsked,
    private readonly messages: DecisionMessages,
  ) {}

  async run(asked: DecisionAsked, locale: Locale): Promise<DecisionPreviewView> {
    const facts = await this.asked.facts(asked);
    const people = facts.people.map((person) => toPerson(asked, facts, person));
    const refunds = sumMoney(people.map(({ refund }) => refund));
    return {
      action: asked.action,
      into: asked.into ?? null,
      fingerprint: fingerprintOf(asked, facts, people),
      people,
      waiting: facts.inLine.length,
      unnamed: facts.unnamed,
      messages: await this.messages.samples(asked, people, facts.inLine, locale),
      refunds,
      refundCount: people.filter(({ refund }) => refund.amount > 0).length,
      forgiven: sumMoney(people.map(({ forgiven }) => forgiven)),
      seatsFreed: people.filter(({ place }) => place !== 'kept').length,
      seatsTaken: people.filter(({ place }) => place === 'moved').length,
      sessionsGivenUp: facts.sessionsGivenUp,
      typeToConfirm: asksForTitle(refunds) ? facts.edition.courseTitle : null,
    };
  }
}

function toPerson(
  { action }: DecisionAsked,
  { thereAlready, pricesThere }: DecisionFacts,
  { stake, affiliation, ...person }: DecisionFacts['people'][number],
): PersonInDecisionView {
  const { price: total, paid } = stake;
  const outcome = outcomeOf(action, { total, paid }, thereAlready.has(person.personId));
  return {
    ...person,
    ...outcome,
    difference: outcome.place === 'moved' ? differs(total, pricesThere.get(affiliation)) : null,
  };
}

/** The price agreed stays whatever the other edition asks: this only says by how much they differ. */
const differs = (total: Money, there: Money | undefined): Money | null => (there ? subtractMoney(total, there) : null);

/** The same as long as everything that was shown is as it was. Names and addresses may change meanwhile. */
function fingerprintOf(
  { action, into }: DecisionAsked,
  { edition, sessionsGivenUp, inLine, unnamed }: DecisionFacts,
  people: readonly PersonInDecisionView[],
): string {
  const stakes = people.map(({ enrolmentId, status, place, refund, forgiven, difference }) => [
    ...[enrolmentId, status, place, refund.amount, forgiven.amount, difference?.amount],
  ]);
  const turns = inLine.map(({ entryId }) => entryId);
  const shown = JSON.stringify([
    action,
    edition.id,
    edition.status,
    into,
    sessionsGivenUp,
    unnamed,
    turns,
    stakes.sort(),
  ]);
  return createHash('sha256').update(shown).digest('hex').slice(0, 32);
}
