import { readPdf } from '@bottega/platform/testing';
import { renderSignSheet } from './render-sign-sheet';
import type { SignSheetFacts } from './sign-sheet-facts';

const FACTS: SignSheetFacts = {
  issuer: { legalName: 'Bottega APS', address: 'via del Lavoro 12, 40127 Bologna', taxCode: '91234560376' },
  courseTitle: 'Il primo robot: Arduino da zero',
  courseCode: 'UT00042',
  titleSuffix: 'sera',
  number: 3,
  of: 8,
  topic: 'Sensori & motori',
  localDate: '2027-01-21',
  startTime: '18:30',
  endTime: '21:00',
  zone: 'Europe/Rome',
  minutes: 150,
  remote: false,
  spaceName: 'Laboratorio',
  venueName: 'Officina',
  venueAddress: 'via del Lavoro 12, Bologna',
  instructors: ['Giulia Ferraresi'],
  learners: [
    { familyName: 'Melloni', givenName: 'Sara' },
    { familyName: 'Şahin', givenName: 'Zoë' },
  ],
  sessionId: '01a204af-fa36-739c-a9ce-095e63d76d67',
  printedAt: new Date('2027-01-20T09:00:00Z'),
};

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ familyName: `Cognome ${index + 1}`, givenName: 'Ada' }));

const toldIn = async (facts: Partial<SignSheetFacts>) => {
  const { told, pdf, textOutside } = await readPdf(await renderSignSheet({ ...FACTS, ...facts }));
  return {
    told: await told(),
    pages: pdf.numPages,
    outside: await textOutside({ left: 30, right: 812, bottom: 12, top: 570 }),
  };
};

describe('a sheet to sign', () => {
  it('tells in reading order what funders ask of it, and has a box for every signature', async () => {
    const { told, pages } = await toldIn({});
    expect(pages).toBe(1);
    expect(told).toEqual([
      ['H1', 'Foglio firme'],
      ['P', 'Bottega APS, via del Lavoro 12, 40127 Bologna. Codice fiscale 91234560376.'],
      ...about('Corso', 'Il primo robot: Arduino da zero · sera'),
      ...about('Codice del corso', 'UT00042'),
      ...about('Incontro', '3 di 8 · Sensori & motori'),
      ...about('Data', '21 gennaio 2027'),
      ...about('Orario', '18:30–21:00 (2 ore e 30 minuti)'),
      ...about('Modalità', 'In aula'),
      ...about('Sede', 'Officina, via del Lavoro 12, Bologna'),
      ...about('Spazio', 'Laboratorio'),
      ...['N.', 'Cognome e nome', 'Ora di entrata', 'Firma in entrata', 'Ora di uscita', 'Firma in uscita', 'Note'].map(
        (heading) => ['TH', heading],
      ),
      ['TD', '1'],
      ['TD', 'Melloni Sara'],
      ['TD', '2'],
      ['TD', 'Şahin Zoë'],
      ['P', expect.stringMatching(/^Chi entra in ritardo .* controfirmata dal docente\.$/)],
      ['P', 'Docente Giulia Ferraresi'],
      ['P', 'Firma in entrata'],
      ['P', 'Firma in uscita'],
      ['P', 'Tutor'],
      ['P', 'Firma in entrata'],
      ['P', 'Firma in uscita'],
      ['P', 'Presenti'],
      ['P', 'Assenti'],
      ['P', 'Annotazioni'],
    ]);
  });

  it('says when it is held at a distance, and leaves out what nobody wrote', async () => {
    const { told } = await toldIn({ remote: true, courseCode: null, topic: '', titleSuffix: '', instructors: [] });
    const words = told.map(([, text]) => text);
    expect(words).toEqual(
      expect.arrayContaining(['A distanza, in diretta', '3 di 8', 'Il primo robot: Arduino da zero', 'Docente']),
    );
    expect(words).not.toContain('Codice del corso');
  });

  it.each([0, 1, 9, 10, 11, 12, 13, 14, 15, 30, 31, 32, 33, 34, 60, 200])(
    'for %i people has each of them once, inside the page, and its end once',
    async (count) => {
      const { told, outside, pages } = await toldIn({ learners: many(count) });
      const names = told.filter(([tag, text]) => tag === 'TD' && text.startsWith('Cognome')).map(([, text]) => text);
      expect(names).toEqual(many(count).map(({ familyName }) => `${familyName} Ada`));
      expect(told.filter(([tag]) => tag === 'TH')).toHaveLength(7);
      expect(told.filter(([, text]) => text === 'Annotazioni')).toHaveLength(1);
      expect(outside).toEqual([]);
      expect(pages).toBeLessThanOrEqual(1 + Math.ceil(count / 14));
    },
  );
});

const about = (label: string, words: string) => [
  ['P', label],
  ['P', words],
];
