import type { Type } from '@angular/core';
import { Clock } from '@bottega/platform/kernel';
import { open as openScreen, type RenderOptions } from '@bottega/platform/web/testing';
import { certificatesWords } from './certificates-words';
import type { CheckedCertificate, StaffCertificate } from './data/certificate-view';

export const CODE = 'BTG-7K3M-9QXD-4TWH';

export const checked = (otherwise: Partial<CheckedCertificate> = {}): CheckedCertificate => ({
  code: CODE,
  state: 'valid',
  revocation: null,
  replacedBy: null,
  number: '2027/0042',
  kind: 'attendance',
  learnerName: 'Sara Melloni',
  courseTitle: 'Il primo robot',
  edition: {
    startsOn: '2027-01-14',
    endsOn: '2027-02-09',
    sessions: 8,
    mode: 'in-person',
    venue: 'Laboratorio, via del Lavoro 12, Bologna',
    instructors: ['Giulia Ferraresi'],
  },
  attendance: { attendedMinutes: 1080, totalMinutes: 1200, share: 900, threshold: 750 },
  learningOutcomes: ['Programmare sensori e motori'],
  issuer: { name: 'Bottega', legalName: 'Bottega APS', accreditation: null },
  signatory: { name: 'Paola Righi', role: 'Responsabile della formazione' },
  issuedOn: '2027-02-12',
  issuedIn: 'Bologna',
  fileHash: 'ab'.repeat(32),
  checkedAt: '2027-03-12T09:24:00.000Z',
  ...otherwise,
});

export const issued = (otherwise: Partial<StaffCertificate> = {}): StaffCertificate => ({
  id: 'c-42',
  code: CODE,
  state: 'valid',
  revocation: null,
  replacedBy: null,
  number: '2027/0042',
  kind: 'attendance',
  courseTitle: 'Il primo robot',
  attendedMinutes: 1080,
  totalMinutes: 1200,
  issuedOn: '2027-02-12',
  personId: 'sara',
  editionId: 'e-1',
  learnerName: 'Sara Melloni',
  replaces: null,
  discrepancy: null,
  ...otherwise,
});

/** A screen on 12 March 2027. */
export const open = <C>(screen: Type<C>, options: RenderOptions = {}) =>
  openScreen(screen, {
    words: { certificates: certificatesWords },
    ...options,
    providers: [
      { provide: Clock, useValue: { now: () => new Date('2027-03-12T09:24:00Z') } },
      ...(options.providers ?? []),
    ],
  });

/** Text as it is read: white space is one space. */
export const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
