import { InjectionToken, type Type } from '@angular/core';

export type PathPlansInputs = {
  pathId: string;
};

/** The memberships that open a path. Membership draws that piece; the application brings it here. */
export const PATH_PLANS = new InjectionToken<() => Promise<Type<unknown>>>('path plans');
