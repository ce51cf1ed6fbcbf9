import type { Answer, Tone } from '@bottega/platform/web';

export type Edition = Answer<'get', '/staff/editions/{id}'>;
export type EditionSession = Edition['sessions'][number];
export type Centre = Answer<'get', '/centres'>[number];
export type Venue = Answer<'get', '/venues'>[number];
export type ProgrammeSession = Answer<'get', '/staff/sessions'>[number];
export type Space = Venue['spaces'][number];
export type Closure = Venue['closures'][number];

const TONES: Record<Edition['status'], Tone> = {
  draft: 'plain',
  open: 'wait',
  confirmed: 'ok',
  running: 'hot',
  closed: 'plain',
  postponed: 'wait',
  cancelled: 'bad',
};

export const toneOf = (status: Edition['status']): Tone => TONES[status];
