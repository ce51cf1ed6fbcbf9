import {
  AttendanceFacts,
  CertificateFacts,
  CertificateKind,
  EditionFacts,
  IssuerFacts,
  LearnerFacts,
  SkillFacts,
} from '@bottega/certificates/domain';
import { toAcademicHours } from '@bottega/platform/kernel';
import { dateRange, longDate } from '@bottega/platform/pdf';

/** What a certificate says, in the third person: it is read by others. */
export const KIND: Record<CertificateKind, string> = {
  participation: 'Attestato di partecipazione',
  attendance: 'Attestato di frequenza',
};

/** The line between the learner's name and the course's title, in three parts: the hours stand out. */
export function attendedWords(kind: CertificateKind, attendance: AttendanceFacts): [string, string, string] {
  const { attendedMinutes, totalMinutes, share } = attendance;
  const whole = attendedMinutes % 60 === 0 && totalMinutes % 60 === 0;
  const hours = `${hoursWords(attendedMinutes)} su ${whole ? totalMinutes / 60 : hoursWords(totalMinutes)}`;
  return kind === 'attendance'
    ? ['ha frequentato ', hours, ` (${percentWords(share)}) del corso`]
    : ['ha partecipato per ', hours, ` (${percentWords(share)}) al corso`];
}

export function editionWords({ startsOn, endsOn, sessions, mode, venue, instructors }: EditionFacts): string {
  const dates = `${sessionsWords(sessions)} ${MODE[mode]} ${dateRange(startsOn, endsOn)}.`;
  const where = venue ? ` Sede: ${venue}.` : '';
  const who = instructors.length > 0 ? ` ${instructors.length > 1 ? 'Docenti' : 'Docente'}: ${list(instructors)}.` : '';
  return dates + where + who;
}

export function identityWords({ birthDate, birthPlace, codiceFiscale }: LearnerFacts): string | null {
  const what = birthDate && birthPlace ? 'Data e luogo' : birthDate ? 'Data' : 'Luogo';
  const birth = [birthDate && longDate(birthDate), birthPlace].filter(Boolean).join(', ');
  const words = [birth && `${what} di nascita: ${birth}`, codiceFiscale && `Codice fiscale: ${codiceFiscale}`];
  return words.filter(Boolean).join('. ') || null;
}

export function skillsWords(skills: readonly SkillFacts[]): string | null {
  const named = skills.map(({ name, reference }) =>
    reference ? `${name} (${reference.framework}, ${reference.code})` : name,
  );
  return named.length > 0 ? `Competenze esercitate: ${named.join('; ')}.` : null;
}

export function issuerWords({ legalName, address, taxCode, accreditation }: IssuerFacts): string {
  const act = accreditation ? ` Accreditamento: ${accreditation}.` : '';
  return `${legalName}, ${address}. Codice fiscale ${taxCode}.${act}`;
}

/** The address without the code, which stands on its own line, as somebody would type it. */
export function verificationPlace({ verificationUrl, code }: CertificateFacts): string {
  const { host, pathname } = new URL(verificationUrl);
  return `${host}${pathname}`.replace(`/${code}`, '');
}

/** Anybody may attest, only an *ente titolato* certifies: D.Lgs. 13/2013, artt. 2 e 6. */
export const NOT_A_CERTIFICATION = 'Non è una certificazione delle competenze ai sensi del d.lgs. 13/2013.';

const MODE: Record<EditionFacts['mode'], string> = {
  'in-person': 'in presenza',
  remote: 'a distanza',
  hybrid: 'in presenza e a distanza',
};

const UP_TO_TEN = ['zero', 'un', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'];

const sessionsWords = (count: number) => `${UP_TO_TEN[count] ?? count} ${count === 1 ? 'incontro' : 'incontri'}`;

function hoursWords(all: number): string {
  const { hours, minutes } = toAcademicHours(all, 60);
  const parts = [hours > 0 && counted(hours, 'ora', 'ore'), minutes > 0 && counted(minutes, 'minuto', 'minuti')];
  return parts.filter(Boolean).join(' e ') || '0 minuti';
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const percentWords = (tenths: number) =>
  new Intl.NumberFormat('it-IT', { style: 'percent', maximumFractionDigits: 1 }).format(tenths / 1000);

const list = (names: readonly string[]) => new Intl.ListFormat('it-IT').format(names);
