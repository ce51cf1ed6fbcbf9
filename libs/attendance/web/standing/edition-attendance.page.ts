import { Component, computed, inject, input } from '@angular/core';
import { type Prospect, prospectOf } from '@bottega/attendance/domain';
import {
  Api,
  type Answer,
  Empty,
  Languages,
  PageHeader,
  problemOf,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
  type Tone,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { marginWords, sayShare, sayTime } from './said-standing';

type Learner = Answer<'get', '/editions/{id}/attendance'>['learners'][number];

const TONES: Record<Prospect, Tone> = { due: 'ok', possible: 'plain', lost: 'bad' };

/** Where everybody of an edition stands: what they attended, what they may still miss, whether a certificate is due. */
@Component({
  selector: 'bt-edition-attendance',
  imports: [Empty, PageHeader, ProblemNote, SheetTable, Skeleton, Status, TranslocoPipe],
  templateUrl: './edition-attendance.page.html',
})
export class EditionAttendancePage {
  private readonly lang = inject(Languages).current;
  private readonly words = inject(TranslocoService);
  readonly editionId = input.required<string>();
  /** From the route: whether it is its instructor who looks. */
  readonly teaching = input(false);
  private readonly answer = inject(Api).resource('/editions/{id}/attendance', () => ({
    path: { id: this.editionId() },
  }));
  protected readonly problem = computed(() => problemOf(this.answer));
  protected readonly edition = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly tone = (prospect: Prospect) => TONES[prospect];
  protected readonly closed = computed(() => this.edition()!.sessions.filter(({ state }) => state === 'closed').length);
  private readonly over = computed(() => this.closed() === this.edition()!.sessions.length);
  protected readonly lead = computed(() => {
    const { certificate, threshold, sessions } = this.edition()!;
    const rule = this.say(`rule.${certificate ?? 'none'}`, { share: sayShare(threshold, this.lang()) });
    return `${rule} ${this.say('registers', { closed: this.closed(), n: sessions.length })}`;
  });
  protected readonly rows = computed(() => this.edition()!.learners.map((learner) => this.rowOf(learner)));

  private rowOf({ enrolmentId, givenName, familyName, standing }: Learner) {
    const { attendedMinutes, totalMinutes, share, canStillMiss } = standing;
    const { certificate } = this.edition()!;
    const prospect = certificate && prospectOf(standing, certificate, this.over());
    const { key, ...margin } = marginWords(canStillMiss);
    return {
      enrolmentId,
      name: `${familyName} ${givenName}`,
      attended: this.say('of', { attended: sayTime(attendedMinutes), total: sayTime(totalMinutes) }),
      share: sayShare(share, this.lang()),
      prospect,
      missable: certificate === 'attendance' && prospect === 'possible' ? this.say(key, margin) : '',
    };
  }

  private say(key: string, params: Record<string, string | number>): string {
    return this.words.translate(`attendance-standing.${key}`, params);
  }
}
