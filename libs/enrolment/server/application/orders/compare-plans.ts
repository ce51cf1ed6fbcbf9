import { Injectable } from '@nestjs/common';
import { People } from '@bottega/identity/server';
import { costOf, paysFrom, type UsualCourse, type Worth, worthOf } from '@bottega/membership/domain';
import { Memberships } from '@bottega/membership/server';
import type { Money } from '@bottega/platform/kernel';
import { TakenCourses } from '../../queries/taken-courses';
import { UsualCourses } from '../../queries/usual-courses';

export interface ComparedPlan {
  planId: string;
  usual: UsualCourse | null;
  /** From how many usual courses it costs less than they do. */
  paysFrom: number | null;
  /** What it would have changed for whoever asks. */
  lastYear: Worth | null;
}

export interface Comparison {
  plans: ComparedPlan[];
  /** What whoever asks took in the last twelve months, and what it came to without a membership. */
  lastYear: { courses: number; cost: Money } | null;
}

/** What each plan on sale would have saved, or cost: with one's own courses, and with the usual one. Changes nothing. */
@Injectable()
export class ComparePlans {
  constructor(
    private readonly memberships: Memberships,
    private readonly people: People,
    private readonly taken: TakenCourses,
    private readonly usual: UsualCourses,
  ) {}

  async run(personId: string | null): Promise<Comparison> {
    const affiliation = personId ? (await this.people.get(personId)).affiliation : 'external';
    const plans = await this.memberships.onSaleFor(affiliation);
    const usual = await this.usual.of(plans, affiliation);
    const taken = personId ? await this.taken.of(personId) : [];
    return {
      plans: plans.map((plan) => {
        const course = usual.get(plan.id) ?? null;
        return {
          ...{ planId: plan.id, usual: course, paysFrom: course && paysFrom(plan, course) },
          lastYear: taken.length > 0 ? worthOf(plan, taken) : null,
        };
      }),
      lastYear: taken.length > 0 ? { courses: taken.length, cost: costOf(taken) } : null,
    };
  }
}
