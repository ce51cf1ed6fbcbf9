import { ApiProperty } from '@nestjs/swagger';
import { LabelView } from '@bottega/platform/http';
import type { ErrorParams, Locale } from '@bottega/platform/kernel';
import type { Findings } from '../planning/planner';
import type { SkippedDay } from '../planning/wished-slots';
import { EditionSessionView } from './session.view';

export class SkippedDayView {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty({ type: LabelView }) reason!: LabelView;
}

export class PlanningProblemView {
  @ApiProperty({ example: 'scheduling.space-busy' }) code!: string;
  @ApiProperty() detail!: string;
  @ApiProperty({ type: Object }) params!: ErrorParams;
}

export class ProposedSlotView {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty() startTime!: string;
  @ApiProperty() endTime!: string;
  @ApiProperty() zone!: string;
}

export class ProposedSpaceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: 'integer' }) capacity!: number;
  @ApiProperty() venueName!: string;
}

export class ProposalsView {
  @ApiProperty({ type: [ProposedSlotView], description: 'The nearest times at which the space and people are free' })
  slots!: ProposedSlotView[];
  @ApiProperty({ type: [ProposedSpaceView], description: 'Spaces that are free and fit at the time wished' })
  spaces!: ProposedSpaceView[];
}

export class RehearsedSlotView {
  @ApiProperty({ format: 'date' }) date!: string;
  @ApiProperty() startTime!: string;
  @ApiProperty() endTime!: string;
  @ApiProperty() zone!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: Date;
  @ApiProperty({ format: 'date-time' }) endsAt!: Date;
  @ApiProperty({ type: [PlanningProblemView], description: 'Empty when it can be held' })
  problems!: PlanningProblemView[];
  @ApiProperty({ type: ProposalsView, nullable: true, description: 'For the first ten slots with problems' })
  proposals!: ProposalsView | null;
}

export class RehearsalView {
  @ApiProperty({ type: [RehearsedSlotView] }) slots!: RehearsedSlotView[];
  @ApiProperty({ type: [SkippedDayView] }) skipped!: SkippedDayView[];
}

export class ScheduledView {
  @ApiProperty({ type: [EditionSessionView] }) sessions!: EditionSessionView[];
  @ApiProperty({ type: [SkippedDayView] }) skipped!: SkippedDayView[];
}

export const toRehearsalView = (findings: Findings[], skipped: SkippedDay[], locale: Locale): RehearsalView => ({
  slots: findings.map(({ wish: { wanted }, problems, proposals }) => ({
    ...wanted.slot,
    ...wanted.period,
    problems: problems.map((problem) => ({ code: problem.code, detail: problem.say(locale), params: problem.params })),
    proposals,
  })),
  skipped,
});
