import { type PlaceContent } from './content/places';
import type { Stage } from './stage';
import type { Timeline } from './timeline';

/** What becomes of a place: taken, paid for, perhaps given back. */
export class PlaceStory {
  private enrolmentId = '';
  private orderId = '';

  constructor(
    private readonly stage: Stage,
    private readonly place: PlaceContent,
    private readonly editionId: () => string,
  ) {}

  tell(timeline: Timeline): void {
    const { takenAt, paidAt, withdrawnAt } = this.place;
    timeline.at(takenAt, () => this.take());
    if (paidAt) timeline.at(paidAt, () => this.pay());
    if (withdrawnAt) timeline.at(withdrawnAt, () => this.giveBack());
  }

  /** What the register says of it at a session. */
  entryFor(session: number) {
    const mark = this.place.marks[session];
    return mark ? [{ enrolmentId: this.enrolmentId, ...mark }] : [];
  }

  /** Minors and whoever has no e-mail ask at the desk. */
  private async take(): Promise<void> {
    const { enrolments, members, personIds } = this.stage;
    const { key, email, guardianName } = this.place.person;
    const asker = email === null || guardianName !== null ? 'staff' : 'learner';
    const participantId = personIds.get(key)!;
    const requesterId = asker === 'staff' ? personIds.get('staff')! : participantId;
    const editionId = this.editionId();
    const payBy = this.place.price > 0 && members.has(key) ? 'entitlement' : 'desk';
    const place = await enrolments.enrol({ editionId, participantId, requesterId, asker, payBy });
    this.enrolmentId = place.enrolmentId;
    if (payBy === 'desk') this.orderId = place.orderId;
  }

  /** A place that a membership paid for leaves nothing to count. */
  private async pay(): Promise<void> {
    const { staff } = this.stage;
    if (this.orderId)
      await staff.post(`/orders/${this.orderId}/payments`, { method: 'desk', amount: this.place.price });
  }

  private giveBack(): Promise<void> {
    return this.stage.staff.post(`/enrolments/${this.enrolmentId}/withdraw`);
  }
}
