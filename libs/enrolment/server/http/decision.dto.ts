import { type Decision, DECISIONS } from '@bottega/enrolment/domain';
import { Id, OneOf, Text } from '@bottega/platform/http';

export class DecisionPreviewQuery {
  @OneOf(DECISIONS) action!: Decision;
  @Id({ optional: true, description: 'For a merge: the edition that goes on' }) into?: string;
}

export class DecisionDto extends DecisionPreviewQuery {
  @Text({ max: 64, description: 'Of the preview that was looked at' }) fingerprint!: string;
  @Text({ max: 500, optional: true, description: 'Told to whoever is enrolled; not needed to confirm' })
  reason?: string;
  @Text({ max: 300, optional: true, description: 'The course’s title, where the preview asks for it' })
  typed?: string;
}
