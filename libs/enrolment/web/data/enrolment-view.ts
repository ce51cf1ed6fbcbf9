import type { Answer } from '@bottega/platform/web';

export type Enrolment = Answer<'get', '/me/enrolments'>['items'][number];
export type EnrolmentDetail = Answer<'get', '/enrolments/{id}'>;
export type Offer = Answer<'get', '/editions/{id}/offer'>;

/** Nobody can enrol now, but one can stand in line. */
export const isFull = (offer: Offer | undefined): boolean => offer?.obstacle?.code === 'enrolment.edition-full';
