/**
 * Who may call whom: each capability, and those whose ports and events it may use. Everybody may use the platform.
 * Lint and the architecture tests read this list; adding an edge is a decision and must leave the map acyclic.
 */
export const contextMap = {
  notifications: [],
  identity: ['notifications'],
  catalogue: ['identity', 'notifications'],
  scheduling: ['catalogue', 'identity', 'notifications'],
  billing: ['identity', 'notifications'],
  membership: ['catalogue', 'billing', 'identity', 'notifications'],
  enrolment: ['scheduling', 'catalogue', 'membership', 'billing', 'identity', 'notifications'],
  attendance: ['enrolment', 'scheduling', 'identity', 'notifications'],
  certificates: ['attendance', 'enrolment', 'catalogue', 'identity', 'notifications'],
  community: ['membership', 'billing', 'catalogue', 'identity', 'notifications'],
  proposals: ['community', 'scheduling', 'catalogue', 'billing', 'identity', 'notifications'],
  partnerships: ['certificates', 'attendance', 'enrolment', 'scheduling', 'billing', 'identity', 'notifications'],
  reporting: [],
} satisfies Record<string, string[]>;

export type Capability = keyof typeof contextMap;

export const capabilities = Object.keys(contextMap) as Capability[];

export const mayUse = (capability: Capability): readonly string[] => contextMap[capability];
