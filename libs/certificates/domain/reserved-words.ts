import { foldText } from '@bottega/platform/kernel';
import { CertificateFacts } from './certificate-facts';
import { certificatesErrors } from './certificates.errors';

const RESERVED: readonly (readonly [words: string, written: RegExp])[] = [
  ['«certificazione delle competenze»', /\bcertificazion[ei]\s+(d\w+\s+)?competenz[ae]\b/],
  ['«certificato di competenze»', /\bcertificat[oi]\s+(d\w+\s+)?competenz[ae]\b/],
  ['«qualifica»', /\bqualific(a|he)\b/],
];

/** The words in a text that only an *ente titolato* may use, so that whoever writes it can be warned in time. */
export function reservedWordsIn(text: string): string[] {
  const folded = foldText(text);
  return RESERVED.filter(([, written]) => written.test(folded)).map(([words]) => words);
}

/**
 * Competences are certified, and qualifications given, only by public titular bodies and the *enti titolati* they
 * accredit (D.Lgs. 16 gennaio 2013, n. 13, artt. 2 e 6). Anybody else issues a plain attestato, and must not make it
 * look like more.
 */
export function checkReservedWords(facts: CertificateFacts): void {
  if (facts.issuer.accreditation) return;
  const written = [
    facts.course.title,
    facts.signatory.role,
    ...facts.learningOutcomes,
    ...facts.skills.map((skill) => skill.name),
  ];
  const words = [...new Set(written.flatMap(reservedWordsIn))];
  if (words.length > 0) throw certificatesErrors('words-reserved', { words });
}
