import type { LocalDate } from '@bottega/platform/kernel';

/** What stands on the sheet that people sign at a session. */
export interface SignSheetFacts {
  readonly issuer: { readonly legalName: string; readonly address: string; readonly taxCode: string };
  readonly courseTitle: string;
  /** What funders know the course by, where it has one. */
  readonly courseCode: string | null;
  readonly titleSuffix: string;
  readonly number: number;
  readonly of: number;
  readonly topic: string;
  readonly localDate: LocalDate;
  readonly startTime: string;
  readonly endTime: string;
  readonly zone: string;
  readonly minutes: number;
  readonly remote: boolean;
  readonly spaceName: string;
  readonly venueName: string;
  readonly venueAddress: string;
  readonly instructors: readonly string[];
  readonly learners: readonly { readonly familyName: string; readonly givenName: string }[];
  readonly sessionId: string;
  readonly printedAt: Date;
}
