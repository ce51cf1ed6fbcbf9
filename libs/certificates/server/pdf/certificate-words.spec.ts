import { certificateFacts } from '@bottega/certificates/domain';
import { attendedWords, editionWords, identityWords, skillsWords, verificationPlace } from './certificate-words';

const { edition, learner } = certificateFacts();
const attended = (attendedMinutes: number, totalMinutes: number, share: number) => ({
  attendedMinutes,
  totalMinutes,
  share,
  threshold: 750,
});

describe('the words of a certificate', () => {
  it.each([
    ['attendance', attended(1080, 1200, 900), 'ha frequentato 18 ore su 20 (90%) del corso'],
    ['attendance', attended(1050, 1200, 875), 'ha frequentato 17 ore e 30 minuti su 20 ore (87,5%) del corso'],
    ['attendance', attended(60, 60, 1000), 'ha frequentato 1 ora su 1 (100%) del corso'],
    ['participation', attended(45, 1201, 37), 'ha partecipato per 45 minuti su 20 ore e 1 minuto (3,7%) al corso'],
  ] as const)('for %s of %j are «%s»', (kind, attendance, words) => {
    expect(attendedWords(kind, attendance).join('')).toBe(words);
  });

  it.each([
    [
      edition,
      'otto incontri in presenza dal 14 gennaio al 9 febbraio 2027. Sede: Laboratorio, via del Lavoro 12, Bologna. Docente: Giulia Ferraresi.',
    ],
    [
      { ...edition, sessions: 1, mode: 'remote', endsOn: edition.startsOn, venue: null, instructors: [] },
      'un incontro a distanza il 14 gennaio 2027.',
    ],
    [
      { ...edition, sessions: 12, mode: 'hybrid', venue: null, instructors: ['Ada', 'Bruno', 'Chiara'] },
      '12 incontri in presenza e a distanza dal 14 gennaio al 9 febbraio 2027. Docenti: Ada, Bruno e Chiara.',
    ],
  ] as const)('for the edition %# are in order', (facts, words) => {
    expect(editionWords(facts)).toBe(words);
  });

  it.each([
    [learner, 'Data e luogo di nascita: 3 aprile 1998, Forlì. Codice fiscale: MLLSRA98D43D704P'],
    [{ ...learner, birthDate: null, birthPlace: null }, 'Codice fiscale: MLLSRA98D43D704P'],
    [{ ...learner, birthPlace: null, codiceFiscale: null }, 'Data di nascita: 3 aprile 1998'],
    [{ ...learner, birthDate: null, codiceFiscale: null }, 'Luogo di nascita: Forlì'],
    [{ ...learner, birthDate: null, birthPlace: null, codiceFiscale: null }, null],
  ])('say of the learner only what is known: %#', (facts, words) => {
    expect(identityWords(facts)).toBe(words);
  });

  it('name skills by their framework, and free tags alone', () => {
    const skills = [
      { name: 'Programmazione', reference: { framework: 'DigComp 2.2', code: '3.4' } },
      { name: 'saldatura', reference: null },
    ];
    expect(skillsWords(skills)).toBe('Competenze esercitate: Programmazione (DigComp 2.2, 3.4); saldatura.');
    expect(skillsWords([])).toBeNull();
  });

  it('give the address to check at without the code', () => {
    expect(verificationPlace(certificateFacts())).toBe('bottega.example/verifica');
  });
});
