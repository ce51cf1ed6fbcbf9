import type { Schema } from '@bottega/platform/web';

export type Role = Schema<'GrantRoleDto'>['role'];

/** The roles somebody may hold, in the order they are offered. */
export const ROLES = ['instructor', 'staff', 'admin', 'partner-tutor'] as const satisfies readonly Role[];
