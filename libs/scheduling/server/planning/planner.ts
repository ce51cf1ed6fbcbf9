import { Injectable } from '@nestjs/common';
import { UnitOfWork, violates } from '@bottega/platform/persistence';
import { OCCUPANCY_ONCE, Occupancies } from '../infrastructure/occupancies';
import { Advice, type Proposals } from './advice';
import { around } from './around';
import { type Obstacle, obstaclesTo, type Wish } from './obstacles';
import { PlanningFacts } from './planning-facts';
import type { DomainError } from '@bottega/platform/kernel';

/** A wished session and everything that stands in its way. */
export interface Examined {
  wish: Wish;
  obstacles: Obstacle[];
}

export interface Findings {
  wish: Wish;
  problems: DomainError[];
  proposals: Proposals | null;
}

/** Looking for another place takes time: beyond so many sessions in trouble, the rest are told without proposals. */
const ADVISED_AT_ONCE = 10;

/** Puts sessions on the programme without ever giving one space or one instructor to two of them. */
@Injectable()
export class Planner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly occupancies: Occupancies,
    private readonly facts: PlanningFacts,
    private readonly advice: Advice,
  ) {}

  /**
   * Wishes, looks and, when nothing stands in the way, writes: all in one transaction, with everything wished locked
   * before looking. The refusal is worded and advised once the locks are gone.
   */
  async carryOut<Plan extends { wishes: Wish[] }>(
    plan: () => Promise<Plan>,
    write: (plan: Plan) => Promise<void>,
  ): Promise<Plan> {
    const attempt = () =>
      this.uow.run(async () => {
        const made = await plan();
        const sessions = made.wishes.map(({ wanted }) => wanted);
        await this.occupancies.lock(sessions);
        const troubled = (await this.examine(made.wishes)).find(({ obstacles }) => obstacles.length > 0);
        if (!troubled) await write(made);
        return { made, troubled };
      });
    const { made, troubled } = await attempt().catch((error: unknown) => {
      // Somebody wrote past the lock, and the database caught it: a second look finds them by name.
      if (violates(error, OCCUPANCY_ONCE)) return attempt();
      throw error;
    });
    if (troubled) throw await this.advice.refusal(troubled.obstacles[0]!, troubled.wish);
    return made;
  }

  /** What would happen, and what to do instead; nothing is written. */
  async rehearse(wishes: Wish[]): Promise<Findings[]> {
    const examined = await this.examine(wishes);
    const advised = examined.filter(({ obstacles }) => obstacles.length > 0).slice(0, ADVISED_AT_ONCE);
    const findings: Findings[] = [];
    for (const each of examined) {
      const { wish, obstacles } = each;
      const problems = await Promise.all(obstacles.map((obstacle) => this.advice.nameOf(obstacle, wish)));
      findings.push({ wish, problems, proposals: advised.includes(each) ? await this.advice.proposals(wish) : null });
    }
    return findings;
  }

  private async examine(wishes: Wish[]): Promise<Examined[]> {
    const sessions = wishes.map(({ wanted }) => wanted);
    const spaceIds = [...new Set(sessions.flatMap(({ spaceId }) => spaceId ?? []))];
    const instructorIds = [...new Set(sessions.flatMap((session) => session.instructorIds))];
    const { from, to } = around(sessions, 1);
    const planned = await this.facts.holding({ spaceIds, instructorIds }, from, to);
    const moving = new Set(sessions.map(({ id }) => id));
    const staying = planned.filter(({ id }) => !moving.has(id));
    return wishes.map((wish, index) => ({
      wish,
      obstacles: obstaclesTo(wish, [...staying, ...sessions.slice(0, index)]),
    }));
  }
}
