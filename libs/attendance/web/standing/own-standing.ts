import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { prospectOf } from '@bottega/attendance/domain';
import { type Answer, Api, Languages } from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { marginWords, sayShare, sayTime } from './said-standing';

type Mine = Answer<'get', '/me/attendance'>['items'][number];

/** Where I stand in one course, on its page: nothing before it has dates, or where the place is not mine. */
@Component({
  selector: 'bt-own-standing',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (standing(); as mine) {
      <section class="sheet stack tight" aria-labelledby="standing">
        <h2 id="standing" class="h3">{{ 'attendance-standing.own.heading' | transloco }}</h2>
        @if (mine.begun) {
          <div class="bar" aria-hidden="true"><i [style.inline-size.%]="mine.percent"></i></div>
        }
        <p class="t2">{{ mine.attended }}</p>
        @if (mine.certificate; as said) {
          <p>{{ said }}</p>
        }
        @if (mine.due) {
          <p>
            <a class="link" routerLink="/io/attestati">{{ 'attendance-standing.own.see' | transloco }}</a>
          </p>
        }
      </section>
    }
  `,
})
export class OwnStanding {
  private readonly lang = inject(Languages).current;
  private readonly words = inject(TranslocoService);
  readonly enrolmentId = input.required<string>();
  readonly editionId = input.required<string>();
  private readonly answer = inject(Api).resource('/me/attendance', () => ({ query: { editionId: this.editionId() } }));
  protected readonly standing = computed(() => {
    const items = this.answer.hasValue() ? this.answer.value().items : [];
    const mine = items.find(({ enrolmentId }) => enrolmentId === this.enrolmentId());
    if (!mine || mine.standing.totalMinutes === 0) return undefined;
    const { attendedMinutes, totalMinutes, share } = mine.standing;
    const [attended, total] = [sayTime(attendedMinutes), sayTime(totalMinutes)];
    const begun = mine.sessions.some(({ kind }) => kind !== 'unmarked');
    return {
      begun,
      percent: share / 10,
      attended: this.say(begun ? 'attended' : 'notYet', { attended, total, share: sayShare(share, this.lang()) }),
      certificate: this.aboutCertificate(mine),
      due: prospectFor(mine) === 'due',
    };
  });

  private aboutCertificate(mine: Mine): string | null {
    const prospect = prospectFor(mine);
    if (!prospect) return null;
    if (prospect === 'due') return this.say('due');
    if (mine.certificate === 'participation') return this.say('anySession');
    const { threshold, canStillMiss } = mine.standing;
    const { key, ...margin } = marginWords(canStillMiss);
    return this.say(prospect === 'lost' ? 'lost' : key, { ...margin, threshold: sayShare(threshold, this.lang()) });
  }

  private say(key: string, params: Record<string, string | number> = {}): string {
    return this.words.translate(`attendance-standing.own.${key}`, params);
  }
}

const prospectFor = ({ standing, certificate, sessions }: Mine) =>
  certificate &&
  prospectOf(
    standing,
    certificate,
    sessions.every(({ kind }) => kind !== 'unmarked'),
  );
