import { defineCapability } from '@bottega/platform/persistence';
import { AttendanceModule } from './attendance.module';
import { MarkChangeRow, MarkRow, RegisterRow, RegisterTransitionRow } from './infrastructure/attendance.rows';
import { CreateAttendance1700000006000 } from './infrastructure/migrations/create-attendance';

export const attendance = defineCapability({
  name: 'attendance',
  schema: 'attendance',
  module: AttendanceModule,
  entities: [RegisterRow, RegisterTransitionRow, MarkRow, MarkChangeRow],
  migrations: [CreateAttendance1700000006000],
  reads: ['scheduling', 'enrolment', 'catalogue', 'identity', 'certificates'],
});
