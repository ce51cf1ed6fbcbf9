import type { PathPlans } from './path-plans';

/** For the page of a path: loaded with it. Needs the words of `membership`. */
export const pathPlansPiece = (): Promise<typeof PathPlans> => import('./path-plans').then((m) => m.PathPlans);
