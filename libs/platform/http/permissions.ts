/** Who may do what. Roles are granted per centre; a permission is what a route asks for. */
export const ROLES = ['admin', 'staff', 'instructor', 'partner-tutor'] as const;
export type Role = (typeof ROLES)[number];

const STAFF = [
  'people.view',
  'people.manage',
  'programme.manage',
  'roster.view',
  'enrolments.manage',
  'memberships.manage',
  'payments.record',
  'payments.refund',
  'attendance.take',
  'attendance.reopen',
  'messages.view',
  'certificates.manage',
  'jobs.manage',
] as const;

const ADMIN_ONLY = ['roles.grant', 'centres.manage', 'audit.view'] as const;

export type Permission = (typeof STAFF)[number] | (typeof ADMIN_ONLY)[number] | 'teaching.view';

export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  admin: [...STAFF, ...ADMIN_ONLY],
  staff: [...STAFF, 'roles.grant'],
  /** Instructors: only the sessions they teach, which each query checks. */
  instructor: ['teaching.view', 'roster.view', 'attendance.take'],
  'partner-tutor': [],
};
