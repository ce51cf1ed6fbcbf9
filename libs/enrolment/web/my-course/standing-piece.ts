import { InjectionToken, type Type } from '@angular/core';

export type StandingPieceInputs = {
  enrolmentId: string;
  editionId: string;
};

/** What was attended of a course and what may still be missed. Attendance draws that piece; the application brings it here. */
export const STANDING_PIECE = new InjectionToken<() => Promise<Type<unknown>>>('standing piece');
