import { Injectable } from '@nestjs/common';
import { checkTyped, enrolmentErrors, STATUS_AFTER } from '@bottega/enrolment/domain';
import type { ErrorParams, Locale } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { Programme } from '@bottega/scheduling/server';
import type { DecidedView, DecisionPreviewView } from '../../http/decision.view';
import { EnrolmentRepository } from '../../infrastructure/enrolment.repository';
import type { DecisionAsked } from './decision-facts';
import { MergeEditions } from './merge-editions';
import { PreviewDecision } from './preview-decision';

export interface DecisionTaken extends DecisionAsked {
  actorId: string;
  fingerprint: string;
  reason?: string;
  /** The course's title, where the preview asks for it. */
  typed?: string;
  locale: Locale;
}

/** Does exactly what was previewed, or nothing at all. */
@Injectable()
export class DecideEdition {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: EnrolmentRepository,
    private readonly previewDecision: PreviewDecision,
    private readonly mergeEditions: MergeEditions,
    private readonly programme: Programme,
  ) {}

  /** @throws enrolment.decision-outdated with the fresh preview, enrolment.title-not-typed, enrolment.reason-missing */
  run({ actorId, fingerprint, reason, typed, locale, ...asked }: DecisionTaken): Promise<DecidedView['status']> {
    if (!reason && asked.action !== 'confirm') throw reasonMissing();
    return this.uow.run(async () => {
      // Whoever is leaving or paying finishes first, or waits: the preview below is what will be carried out.
      await this.enrolments.lockAllOf(asked.editionId);
      const preview = await this.previewDecision.run(asked, locale);
      if (preview.fingerprint !== fingerprint)
        throw enrolmentErrors('decision-outdated', { preview: asParams(preview) });
      if (preview.typeToConfirm) checkTyped(preview.typeToConfirm, typed);
      if (asked.action === 'merge') await this.mergeEditions.run(asked.editionId, asked.into!, preview.people, actorId);
      const status = STATUS_AFTER[asked.action];
      await this.programme.decide(actorId, asked.editionId, status, reason ?? '');
      return status;
    });
  }
}

const reasonMissing = () =>
  enrolmentErrors('reason-missing', {}, [{ pointer: '/reason', code: 'enrolment.reason-missing' }]);

/** A preview is plain data already; its class only hides that from the compiler. */
const asParams = (preview: DecisionPreviewView) => ({ ...preview }) as unknown as ErrorParams;
