import { OperationRepository } from '../../infrastructure/operation.repository';
import { EditionsToDecide } from '../../queries/decide/editions-to-decide';
import { MergeTargets } from '../../queries/decide/merge-targets';
import { Operations } from '../../queries/decide/operations';
import { PeopleConcerned } from '../../queries/decide/people-concerned';
import { BeginOperation } from './begin-operation';
import { CancelPlace } from './cancel-place';
import { CarryOutOperation } from './carry-out-operation';
import { DecideEdition } from './decide-edition';
import { DecisionsAsked } from './decision-facts';
import { DecisionMessages } from './decision-messages';
import { MergeEditions } from './merge-editions';
import { PreviewDecision } from './preview-decision';
import { PreviewSessionCancellation } from './preview-session-cancellation';
import { RemindToDecide } from './remind-to-decide';
import { TellDecisions } from './tell-decisions';
import { TellOfCancelledSession } from './tell-of-cancelled-session';

/** Everything that decides editions and carries out what was decided. */
export const deciding = [
  BeginOperation,
  CancelPlace,
  CarryOutOperation,
  DecideEdition,
  DecisionMessages,
  DecisionsAsked,
  EditionsToDecide,
  MergeEditions,
  MergeTargets,
  OperationRepository,
  Operations,
  PeopleConcerned,
  PreviewDecision,
  PreviewSessionCancellation,
  RemindToDecide,
  TellDecisions,
  TellOfCancelledSession,
];
