import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Weekday } from '@bottega/platform/kernel';
import type { Layout } from '@bottega/scheduling/domain';

@Entity({ schema: 'scheduling', name: 'centre' })
export class CentreRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') zone!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity({ schema: 'scheduling', name: 'venue' })
export class VenueRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') centreId!: string;
  @Column('text') name!: string;
  @Column('text') address!: string;
  @Column('text') city!: string;
  @Column('text') zone!: string;
  /** How to get in: the bell, the stairs, the lift. */
  @Column('text') accessNotes!: string;
  /** Whether it stays closed on national holidays. */
  @Column('boolean') keepsHolidays!: boolean;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity({ schema: 'scheduling', name: 'space' })
export class SpaceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') venueId!: string;
  @Column('text') name!: string;
  @Column('integer') capacity!: number;
  @Column('integer') setUpMinutes!: number;
  @Column('integer') clearUpMinutes!: number;
  @Column('text', { array: true }) layouts!: Layout[];
  @Column('text', { array: true }) equipment!: string[];
  @Column('boolean') accessible!: boolean;
  /** A video room: any number of sessions may be held in it at once. */
  @Column('boolean') remote!: boolean;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
}

@Entity({ schema: 'scheduling', name: 'opening_hours' })
export class OpeningHoursRow {
  @PrimaryColumn('uuid') venueId!: string;
  @PrimaryColumn('text') weekday!: Weekday;
  @PrimaryColumn('text') opensAt!: string;
  @Column('text') closesAt!: string;
}

@Entity({ schema: 'scheduling', name: 'closure' })
export class ClosureRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') venueId!: string;
  @Column('date') fromDate!: string;
  @Column('date') toDate!: string;
  @Column('text') reason!: string;
}

@Entity({ schema: 'scheduling', name: 'instructor' })
export class InstructorRow {
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') bio!: string;
  @Column('text', { array: true }) skills!: string[];
  @Column('timestamptz') createdAt!: Date;
}
