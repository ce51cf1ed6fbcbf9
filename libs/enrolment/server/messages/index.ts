import { DecisionDueMessage } from './decide/decision-due.message';
import { EditionPostponedMessage, EditionReopenedMessage } from './decide/edition-put-off.messages';
import { EnrolmentTransferredMessage } from './decide/enrolment-transferred.message';
import { WaitedEditionPutOff } from './decide/waiting-put-off.message';
import { EditionConfirmedMessage } from './edition-confirmed.message';
import { EnrolmentConfirmed } from './enrolment-confirmed.message';
import { EditionCancelledMessage, EnrolmentSettledMessage, EnrolmentWithdrawnMessage } from './place-messages';
import { giftMessages } from './gift-messages';
import { Invitations } from './invitations';
import { EnrolmentExpiredMessage, PaymentDue } from './hold-messages';
import { PlacePassedOnMessage } from './place-passed-on.message';
import { Places } from './place-facts';
import { Turns } from './turn-facts';
import {
  OfferExpiredMessage,
  OfferExpiring,
  PlaceOfferedMessage,
  WaitedSessionChanged,
  WaitingClosed,
  WaitingJoined,
} from './waiting-messages';
import { DayBeforeReminder, SessionCancelledMessage, TwoHoursReminder } from './session-messages';
import { SessionsMovedMessage } from './sessions-moved.message';

/** Everything enrolment has to say to people. */
export const enrolmentMessages = [
  Invitations,
  Places,
  EnrolmentConfirmed,
  EnrolmentSettledMessage,
  EnrolmentWithdrawnMessage,
  EditionConfirmedMessage,
  EditionCancelledMessage,
  EditionPostponedMessage,
  EditionReopenedMessage,
  EnrolmentTransferredMessage,
  WaitedEditionPutOff,
  DecisionDueMessage,
  DayBeforeReminder,
  TwoHoursReminder,
  SessionsMovedMessage,
  SessionCancelledMessage,
  PaymentDue,
  EnrolmentExpiredMessage,
  PlacePassedOnMessage,
  Turns,
  WaitingJoined,
  PlaceOfferedMessage,
  OfferExpiring,
  OfferExpiredMessage,
  WaitedSessionChanged,
  WaitingClosed,
  ...giftMessages,
];
