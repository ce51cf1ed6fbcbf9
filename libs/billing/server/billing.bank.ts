import { AskWhereTo } from './application/give-back/ask-where-to';
import { GiveBack } from './application/give-back/give-back';
import { RevealIban } from './application/give-back/reveal-iban';
import { TellReturnAccount } from './application/give-back/tell-return-account';
import { TryCardAgain } from './application/give-back/try-card-again';
import { KeepBank } from './application/keep-bank';
import { KeepSurplus } from './application/keep-surplus';
import { ChooseColumns } from './application/statements/choose-columns';
import { ConfirmCertain } from './application/statements/confirm-certain';
import { ConfirmMovement } from './application/statements/confirm-movement';
import { DecideMovement } from './application/statements/decide-movement';
import { ImportStatement } from './application/statements/import-statement';
import { LeaveMovement } from './application/statements/leave-movement';
import { UndoDecision } from './application/statements/undo-decision';
import { TakeBackPayment } from './application/take-back-payment';
import { BankController } from './http/bank.controller';
import { GiveBackController } from './http/give-back/give-back.controller';
import { MovementsController } from './http/statements/movements.controller';
import { StatementsController } from './http/statements/statements.controller';
import { MovementRepository } from './infrastructure/movement.repository';
import { StatementRepository } from './infrastructure/statement.repository';
import { AccountWanted } from './messages/account-wanted.message';
import { Bank } from './queries/bank';
import { FoundReturns } from './queries/found-returns';
import { MoneyOwed } from './queries/money-owed';
import { Movements } from './queries/movements';
import { Suggestions } from './queries/suggestions';
import { ToGiveBack } from './queries/to-give-back';

/** What comes into the account: statements, what their movements were for, what nothing asks for. */
export const bank = [
  AccountWanted,
  AskWhereTo,
  Bank,
  FoundReturns,
  GiveBack,
  KeepBank,
  KeepSurplus,
  ChooseColumns,
  ConfirmCertain,
  ConfirmMovement,
  DecideMovement,
  ImportStatement,
  LeaveMovement,
  MoneyOwed,
  RevealIban,
  TellReturnAccount,
  TryCardAgain,
  UndoDecision,
  TakeBackPayment,
  MovementRepository,
  StatementRepository,
  Movements,
  Suggestions,
  ToGiveBack,
];

export const bankControllers = [BankController, StatementsController, MovementsController, GiveBackController];
