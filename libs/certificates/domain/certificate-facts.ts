import { LocalDate } from '@bottega/platform/kernel';

/** *Attestato di partecipazione* for any presence, *attestato di frequenza* once the threshold is met. */
export const CERTIFICATE_KINDS = ['participation', 'attendance'] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

export interface LearnerFacts {
  readonly name: string;
  readonly birthDate: LocalDate | null;
  readonly birthPlace: string | null;
  readonly codiceFiscale: string | null;
}

export interface EditionFacts {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly sessions: number;
  readonly mode: 'in-person' | 'remote' | 'hybrid';
  /** Name and address as they are to be read; none for what was held remotely. */
  readonly venue: string | null;
  readonly instructors: readonly string[];
}

/** Minutes are those of the register; shares are tenths of a percent. */
export interface AttendanceFacts {
  readonly attendedMinutes: number;
  readonly totalMinutes: number;
  readonly share: number;
  readonly threshold: number;
}

export interface SkillFacts {
  readonly name: string;
  /** The framework that names it and its code there, as in DigComp 2.2, 3.4; none for a free tag. */
  readonly reference: { readonly framework: string; readonly code: string } | null;
}

export interface IssuerFacts {
  readonly name: string;
  readonly legalName: string;
  readonly address: string;
  readonly taxCode: string;
  /** The act that made it an *ente titolato*; none for anybody else. */
  readonly accreditation: string | null;
}

/** Everything a certificate says, as it was on the day: whatever changes later, the certificate does not. */
export interface CertificateFacts {
  readonly number: string;
  readonly code: string;
  readonly kind: CertificateKind;
  readonly learner: LearnerFacts;
  readonly course: { readonly title: string };
  readonly edition: EditionFacts;
  readonly attendance: AttendanceFacts;
  readonly learningOutcomes: readonly string[];
  readonly skills: readonly SkillFacts[];
  readonly issuer: IssuerFacts;
  readonly signatory: { readonly name: string; readonly role: string };
  /** The instant of issue, ISO 8601, and the day and place it was on. */
  readonly issuedAt: string;
  readonly issuedOn: LocalDate;
  readonly issuedIn: string;
  readonly verificationUrl: string;
}
