import { meetsThreshold, shareOf } from '@bottega/attendance/domain';
import { DIGCOMP_LABELS, DIGCOMP_VERSION } from '@bottega/catalogue/domain';
import type { CourseSummary } from '@bottega/catalogue/server';
import type { Attended, CertificateFacts, CertificateKind, SkillFacts } from '@bottega/certificates/domain';
import type { PersonSummary } from '@bottega/identity/server';
import { localDate } from '@bottega/platform/kernel';
import type { IssuerRow } from '../infrastructure/certificate.rows';
import type { HeldEdition } from '../queries/held-editions';

export interface CertificateSources {
  kind: CertificateKind;
  learner: PersonSummary;
  course: CourseSummary;
  edition: HeldEdition;
  attended: Attended;
  issuer: IssuerRow;
  number: string;
  code: string;
  issuedAt: Date;
  publicUrl: string;
}

/** The course's threshold in tenths of a percent, as shares are counted. */
export const thresholdOf = ({ attendanceThresholdPercent }: CourseSummary): number => attendanceThresholdPercent * 10;

export function attendedOf(attendedMinutes: number, totalMinutes: number, course: CourseSummary): Attended {
  const granted = meetsThreshold(attendedMinutes, totalMinutes, thresholdOf(course));
  return { attendedMinutes, totalMinutes, granted };
}

/** Everything the certificate will say for ever, taken from whoever knows it today. */
export function composeFacts(sources: CertificateSources): CertificateFacts {
  const { kind, learner, course, edition, attended, issuer, number, code, issuedAt, publicUrl } = sources;
  const { attendedMinutes, totalMinutes } = attended;
  const { startsOn, endsOn, sessions, mode, venue, instructors } = edition;
  return {
    ...{ number, code, kind },
    learner: {
      name: `${learner.givenName} ${learner.familyName}`,
      birthDate: learner.birthDate,
      birthPlace: null,
      codiceFiscale: null,
    },
    course: { title: course.title },
    edition: { startsOn, endsOn, sessions, mode, venue, instructors },
    attendance: {
      ...{ attendedMinutes, totalMinutes },
      share: shareOf(attendedMinutes, totalMinutes),
      threshold: thresholdOf(course),
    },
    learningOutcomes: course.outcomes,
    skills: skillsOf(course),
    issuer: {
      name: issuer.name,
      legalName: issuer.legalName,
      address: issuer.address,
      taxCode: issuer.taxCode,
      accreditation: issuer.accreditation,
    },
    signatory: { name: issuer.signatoryName, role: issuer.signatoryRole },
    issuedAt: issuedAt.toISOString(),
    issuedOn: localDate(issuedAt, edition.zone),
    issuedIn: issuer.city,
    verificationUrl: `${publicUrl}/verifica/${code}`,
  };
}

const skillsOf = ({ skills, digcomp }: CourseSummary): SkillFacts[] => [
  ...digcomp.map((code) => ({
    name: DIGCOMP_LABELS[code].it,
    reference: { framework: `DigComp ${DIGCOMP_VERSION}`, code },
  })),
  ...skills.map((name) => ({ name, reference: null })),
];
