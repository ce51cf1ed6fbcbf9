import { InjectionToken, type Type } from '@angular/core';

export type InstructorPieceInputs = {
  personId: string;
  givenName: string;
  /** Whether they may take the register. */
  hasRole: boolean;
};

/** What the public reads of somebody who teaches. Scheduling draws that piece; the application brings it here. */
export const INSTRUCTOR_PIECE = new InjectionToken<() => Promise<Type<unknown>>>('instructor piece');
