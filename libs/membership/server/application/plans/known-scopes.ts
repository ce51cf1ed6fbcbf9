import { Injectable } from '@nestjs/common';
import { TOPICS } from '@bottega/catalogue/domain';
import { Courses, Paths } from '@bottega/catalogue/server';
import { membershipErrors, type PlanTerms } from '@bottega/membership/domain';
import { ID_PATTERN } from '@bottega/platform/kernel';

/** Whether the courses, paths and topics a plan names exist in the catalogue. */
@Injectable()
export class KnownScopes {
  constructor(
    private readonly courses: Courses,
    private readonly paths: Paths,
  ) {}

  /** @throws membership.scope-unknown */
  async check({ scope: { kind, of }, weights }: Pick<PlanTerms, 'scope' | 'weights'>): Promise<void> {
    const courses = kind === 'courses' ? [...of, ...Object.keys(weights)] : Object.keys(weights);
    const known =
      (await this.areCourses(courses)) &&
      (kind !== 'paths' || (await this.paths.existing(of)).length === new Set(of).size) &&
      (kind !== 'topics' || of.every((topic) => (TOPICS as readonly string[]).includes(topic)));
    if (!known) throw membershipErrors('scope-unknown');
  }

  private async areCourses(ids: readonly string[]): Promise<boolean> {
    if (!ids.every((id) => ID_PATTERN.test(id))) return false;
    return (await this.courses.find(ids)).length === new Set(ids).size;
  }
}
