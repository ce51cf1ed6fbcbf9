import { computed, inject, Injectable, signal } from '@angular/core';
import { Api, Problem, problemOf } from '@bottega/platform/web';
import type { Decision } from './decision';

/** One edition on the desk: what could be decided, what that would do, and doing it. Provided by what shows it. */
@Injectable()
export class DecisionDesk {
  private readonly api = inject(Api);
  private readonly editionId = signal('');
  private readonly chosen = signal<Decision | null>(null);
  private readonly target = signal<string | null>(null);
  private readonly refusal = signal<Problem | null>(null);

  readonly edition = this.api.resource('/staff/decisions/{editionId}', () => {
    const editionId = this.editionId();
    return editionId ? { path: { editionId } } : undefined;
  });
  readonly action = computed(() => {
    const chosen = this.chosen();
    const possible = this.edition.hasValue() ? this.edition.value().possible : [];
    return chosen && possible.includes(chosen) ? chosen : null;
  });
  readonly into = computed(() => (this.action() === 'merge' ? this.target() : null));
  readonly preview = this.api.resource('/editions/{id}/decision-preview', () => {
    const [action, into] = [this.action(), this.into()];
    if (!action || (action === 'merge' && !into)) return undefined;
    return { path: { id: this.editionId() }, query: { action, into: into ?? undefined } };
  });
  readonly problem = computed(() => this.refusal() ?? problemOf(this.preview));

  open(editionId: string, wanted: Decision | null): void {
    this.editionId.set(editionId);
    this.choose(wanted);
  }

  choose(action: Decision | null): void {
    this.refusal.set(null);
    this.chosen.set(action);
    const [only, ...others] = this.edition.hasValue() ? this.edition.value().mergeInto : [];
    this.target.set(only && others.length === 0 ? only.id : null);
  }

  mergeInto(editionId: string): void {
    this.refusal.set(null);
    this.target.set(editionId);
  }

  /**
   * Does what the preview shows. When the facts have changed since, nothing is done and the preview is asked for again.
   * @throws Problem about what was typed, for the form to place
   */
  async decide({ reason, typed }: { reason: string; typed: string }) {
    const [action, preview] = [this.action()!, this.preview.value()!];
    this.refusal.set(null);
    try {
      return await this.api.post('/editions/{id}/decisions', {
        path: { id: this.editionId() },
        body: {
          ...{ action, fingerprint: preview.fingerprint, into: preview.into ?? undefined },
          ...{ reason: reason || undefined, typed: typed || undefined },
        },
      });
    } catch (error) {
      if (!(error instanceof Problem) || error.fields.length > 0) throw error;
      this.refusal.set(error);
      this.preview.reload();
      return undefined;
    }
  }
}
