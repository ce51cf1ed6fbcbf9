import { Injectable } from '@nestjs/common';
import { Billing, type Stake } from '@bottega/billing/server';
import { checkDecision, checkMerge, type Decision, enrolmentErrors, splitForMerge } from '@bottega/enrolment/domain';
import { Clock, type Money } from '@bottega/platform/kernel';
import { type EditionSummary, Programme } from '@bottega/scheduling/server';
import { MergeTargets } from '../../queries/decide/merge-targets';
import { PeopleConcerned, type PersonConcerned } from '../../queries/decide/people-concerned';
import { InLine } from '../../queries/in-line';
import { Roster } from '../../queries/roster';

export interface DecisionAsked {
  editionId: string;
  action: Decision;
  /** For a merge: the edition that goes on. */
  into?: string;
}

export interface DecisionFacts {
  edition: EditionSummary;
  people: (PersonConcerned & { stake: Stake })[];
  /** Whoever has a place of their own in the edition that goes on. */
  thereAlready: ReadonlySet<string>;
  /** What that edition asks by affiliation. */
  pricesThere: ReadonlyMap<string, Money>;
  sessionsGivenUp: number;
  /** Whose turn in the queue ends, or waits on for other dates: they are told. */
  inLine: Turn[];
  /** Places reserved that have no name yet. */
  unnamed: number;
}

type Turn = Awaited<ReturnType<InLine['of']>>[number];

const AFFILIATIONS = ['coworker', 'resident', 'external'] as const;
const NOBODY: ReadonlySet<string> = new Set();

/** What a decision would be about, and whether it can be taken at all. */
@Injectable()
export class DecisionsAsked {
  constructor(
    private readonly programme: Programme,
    private readonly concerned: PeopleConcerned,
    private readonly roster: Roster,
    private readonly inLine: InLine,
    private readonly targets: MergeTargets,
    private readonly billing: Billing,
    private readonly clock: Clock,
  ) {}

  /** @throws when it is not possible, as `checkDecision` and `checkMerge` say */
  async facts({ editionId, action, into }: DecisionAsked): Promise<DecisionFacts> {
    const edition = await this.edition(editionId);
    checkDecision(action, edition.status);
    const people = await this.atStake(await this.concerned.of(editionId));
    const common = {
      edition,
      people,
      sessionsGivenUp: action === 'confirm' ? 0 : await this.toCome(editionId),
      inLine: action === 'confirm' ? [] : await this.inLine.of(editionId),
      unnamed: await this.targets.unnamedIn(editionId),
    };
    if (action !== 'merge') return { ...common, thereAlready: NOBODY, pricesThere: new Map() };
    const target = await this.edition(into ?? '');
    const thereAlready = new Set((await this.roster.of(target.id)).map(({ personId }) => personId));
    const { moving } = splitForMerge(people, thereAlready);
    const placesLeft = await this.targets.placesLeft(target.id);
    const moved = { moving: moving.length, unnamed: common.unnamed };
    checkMerge(edition, { ...target, placesLeft }, moved, this.clock.now());
    return { ...common, thereAlready, pricesThere: await this.pricesOf(target.id) };
  }

  private async atStake(people: PersonConcerned[]): Promise<DecisionFacts['people']> {
    const ids = people.map(({ enrolmentId }) => enrolmentId);
    const stakes = await this.billing.stakesIn('enrolment', ids);
    return people.map((person) => ({ ...person, stake: stakes.get(person.enrolmentId)! }));
  }

  private async edition(id: string): Promise<EditionSummary> {
    const edition = id ? await this.programme.edition(id) : undefined;
    if (!edition) throw enrolmentErrors('edition-not-found');
    return edition;
  }

  private async toCome(editionId: string): Promise<number> {
    const now = this.clock.now();
    const sessions = await this.programme.sessionsOf(editionId);
    return sessions.filter(({ status, endsAt }) => status === 'planned' && endsAt > now).length;
  }

  private async pricesOf(editionId: string): Promise<Map<string, Money>> {
    const prices = new Map<string, Money>();
    for (const affiliation of AFFILIATIONS) {
      const price = await this.billing.quote('edition', editionId, affiliation);
      if (price) prices.set(affiliation, price);
    }
    return prices;
  }
}
