import { Component, computed, DestroyRef, inject, input, output, signal, viewChild } from '@angular/core';
import { COVER_OF_TOPIC } from '@bottega/catalogue/domain';
import {
  Api,
  FileDrop,
  Icon,
  iconCircleAlert,
  Languages,
  Picture,
  Problem,
  ProblemNote,
  Toasts,
} from '@bottega/platform/web';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { StaffCourse } from '../data/staff-course';
import { type CoverFile, readCover } from './cover-file';

/** The picture of a course: what is chosen is seen in its place before it is used, and what was there can be put back. */
@Component({
  selector: 'bt-course-cover',
  imports: [FileDrop, Icon, Picture, ProblemNote, TranslocoPipe],
  templateUrl: './course-cover.html',
  styleUrl: './course-cover.css',
})
export class CourseCover {
  private readonly api = inject(Api);
  private readonly card = inject(DestroyRef);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(TranslocoService);
  private readonly lang = inject(Languages).current;
  private readonly box = viewChild.required(FileDrop);
  readonly course = input.required<StaffCourse>();
  /** The course as it is with its new picture. */
  readonly changed = output<StaffCourse>();

  protected readonly iconCircleAlert = iconCircleAlert;
  protected readonly family = computed(() => COVER_OF_TOPIC[this.course().topics[0]!]);
  protected readonly chosen = signal<CoverFile | null>(null);
  /** Why a file is not taken, before it is sent. */
  protected readonly refusal = signal<string | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly sending = signal(false);
  protected readonly state = computed(() => {
    if (this.chosen()) return 'preview';
    return this.course().coverUrl ? 'uploaded' : 'drawn';
  });

  protected async take(file: File): Promise<void> {
    this.leave();
    const read = await readCover(file);
    if ('address' in read) return this.chosen.set(read);
    const lang = this.lang();
    const size = read.tooLarge?.toLocaleString(lang);
    this.refusal.set(read.unreadable?.say(lang) ?? this.words.translate('catalogue-staff.cover.tooLarge', { size }));
  }

  protected leave(): void {
    this.chosen.set(null);
    this.refusal.set(null);
    this.problem.set(null);
  }

  protected letGo(): void {
    this.leave();
    this.box().focus();
  }

  protected async replace(picture: Blob | null): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    const before = await this.attempt(() => this.present());
    const done = before && (await this.attempt(() => this.put(picture)));
    this.sending.set(false);
    if (!done) return;
    if (!this.card.destroyed) this.letGo();
    const text = this.words.translate(`catalogue-staff.cover.${picture ? 'set' : 'removed'}`);
    this.toasts.show(text, () => void this.attempt(() => this.put(before.picture)));
  }

  /** What undoing puts back: once it is replaced nobody keeps it. */
  private async present(): Promise<{ picture: Blob | null }> {
    const hash = this.course().coverUrl?.split('/').at(-1);
    return { picture: hash ? await this.api.file('/covers/{hash}', { path: { hash } }) : null };
  }

  private async put(file: Blob | null): Promise<true> {
    const path = { id: this.course().id };
    await (file
      ? this.api.put('/courses/{id}/cover', { path, file })
      : this.api.delete('/courses/{id}/cover', { path }));
    const latest = await this.api.get('/staff/courses/{id}', { path });
    if (!this.card.destroyed) this.changed.emit(latest);
    return true;
  }

  private async attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
    this.problem.set(null);
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.problem.set(error);
      return undefined;
    }
  }
}
