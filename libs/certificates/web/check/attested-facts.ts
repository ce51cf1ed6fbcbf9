import { Component, computed, inject, input } from '@angular/core';
import { formatWhen, Languages, When } from '@bottega/platform/web';
import { Clock } from '@bottega/platform/kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CheckedCertificate } from '../data/certificate-view';
import { HoursPipe } from '../ui/hours';
import { TenthsPipe } from '../ui/tenths';

/** What a certificate attests, fact by fact. */
@Component({
  selector: 'bt-attested-facts',
  imports: [HoursPipe, TenthsPipe, TranslocoPipe, When],
  templateUrl: './attested-facts.html',
  styleUrl: './attested-facts.css',
})
export class AttestedFacts {
  private readonly languages = inject(Languages);
  private readonly clock = inject(Clock);
  readonly of = input.required<CheckedCertificate>();
  /** In groups of four: eyes compare it better. */
  protected readonly hash = computed(() => this.of().fileHash.match(/.{4}/g)!.join(' '));
  protected readonly instructors = computed(() =>
    new Intl.ListFormat(this.languages.current()).format(this.of().edition.instructors),
  );
  protected readonly period = computed(() => {
    const { startsOn, endsOn } = this.of().edition;
    const [from, to] = [new Date(`${startsOn}T12:00:00Z`), new Date(`${endsOn}T12:00:00Z`)];
    return formatWhen({ from, to, style: 'date', lang: this.languages.current(), now: this.clock.now() });
  });
}
