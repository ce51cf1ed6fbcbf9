import { Global, Module } from '@nestjs/common';
import { AccessibleSessions } from './application/accessible-sessions';
import { CloseRegister } from './application/close-register';
import { RemindOfOpenRegisters } from './application/remind-of-open-registers';
import { ReopenRegister } from './application/reopen-register';
import { TakeAttendance } from './application/take-attendance';
import { Attendance } from './attendance.port';
import { RegistersExportController } from './http/registers-export.controller';
import { MyAttendanceController } from './http/my-attendance.controller';
import { RegisterController } from './http/register.controller';
import { RegistersController } from './http/registers.controller';
import { SignSheetController } from './http/sign-sheet.controller';
import { RegisterRepository } from './infrastructure/register.repository';
import { RegisterOpenMessage } from './messages/register-open.message';
import { EditionRegisters } from './queries/edition-registers';
import { ListRegisters } from './queries/list-registers';
import { MyStandings } from './queries/my-standings';
import { MyTeaching } from './queries/my-teaching';
import { PersonalMarks } from './queries/personal-marks';
import { OwedRegisters } from './queries/owed-registers';
import { RegisterHistory } from './queries/register-history';
import { RegisterRoster } from './queries/register-roster';
import { ShowEditionAttendance } from './queries/show-edition-attendance';
import { ShowRegister } from './queries/show-register';
import { SignSheet } from './queries/sign-sheet';

const useCases = [AccessibleSessions, TakeAttendance, CloseRegister, ReopenRegister, RemindOfOpenRegisters];
const queries = [
  EditionRegisters,
  ListRegisters,
  MyStandings,
  MyTeaching,
  OwedRegisters,
  PersonalMarks,
  RegisterHistory,
  RegisterRoster,
  ShowEditionAttendance,
  ShowRegister,
  SignSheet,
];

@Global()
@Module({
  controllers: [
    RegistersExportController,
    RegisterController,
    RegistersController,
    MyAttendanceController,
    SignSheetController,
  ],
  providers: [...useCases, ...queries, RegisterRepository, RegisterOpenMessage, Attendance],
  exports: [Attendance],
})
export class AttendanceModule {}
