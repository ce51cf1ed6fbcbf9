import { readCourses } from './read-courses';

const read = (rows: string[][], assumed = {}) => {
  const { courses, faults, ignored } = readCourses(rows, assumed);
  const said = faults.map(({ row, column, error }) => `${row} ${column ?? '-'} ${error.code}`);
  return { courses: courses.map(({ course }) => course), faults: said, ignored };
};

const DRAFT = {
  externalCode: '',
  slug: '',
  title: 'Cucito',
  summary: 'Cucito',
  description: '',
  topics: ['digital-literacy'],
  format: 'seminar',
  level: 'starter',
  language: 'it',
  audiences: ['everyone'],
  outcomes: [],
  skills: [],
  digcomp: [],
  prerequisites: '',
  toBring: '',
  totalMinutes: 1200,
  attendanceThreshold: 75,
  certificate: 'attendance',
  status: 'draft',
  taxTreatment: 'ordinary',
  taxReason: 'Da decidere: il corso viene da un elenco importato',
};

describe('a list of courses', () => {
  it('needs nothing but titles: the rest is assumed, and the course is a draft', () => {
    expect(read([['TITOLO '], ['Cucito']])).toEqual({ courses: [DRAFT], faults: [], ignored: [] });
  });

  it('says everything of a course in either language, under names people use', () => {
    const names = ['Codice', 'Titolo del corso', 'In breve', 'Descrizione', 'Temi', 'Modalità', 'Livello', 'Lingua', 'Destinatari', 'Obiettivi', 'Skills', 'DigComp', 'Prerequisiti', 'Da portare', 'Durata (in ore)', 'Soglia', 'Attestato', 'Stato', 'IVA', 'Motivo IVA', 'Indirizzo']; // prettier-ignore
    const row = ['R-7', 'Robot', 'Un robot.', '<p>Si costruisce</p><ul><li>il telaio</li></ul>', 'Robotica ed elettronica; coding', 'Laboratorio', 'For beginners', 'italiano', 'Giovani|Seniors', '- montare\n- saldare', 'Arduino', '3.4', 'Nessuno', 'Il computer', '7,5 ore', '80 %', 'nessuno', 'Pubblicato', 'Esente IVA', 'Ente accreditato', 'robot']; // prettier-ignore
    expect(read([names, row])).toEqual({
      courses: [
        {
          externalCode: 'R-7',
          slug: 'robot',
          title: 'Robot',
          summary: 'Un robot.',
          description: 'Si costruisce\n\n- il telaio',
          topics: ['robotics', 'coding'],
          format: 'lab',
          level: 'starter',
          language: 'it',
          audiences: ['young-people', 'seniors'],
          outcomes: ['montare', 'saldare'],
          skills: ['Arduino'],
          digcomp: ['3.4'],
          prerequisites: 'Nessuno',
          toBring: 'Il computer',
          totalMinutes: 450,
          attendanceThreshold: 80,
          certificate: 'none',
          status: 'published',
          taxTreatment: 'exempt',
          taxReason: 'Ente accreditato',
        },
      ],
      faults: [],
      ignored: [],
    });
  });

  it('names every fault of every row by the column as the file calls it, and keeps nothing of such a row', () => {
    const rows = [
      ['titolo', 'ORE', 'Tema', 'sede'],
      ['', 'tante', 'magia', 'Aula 1'],
      ['Cucito', '', '', ''],
      ['Cucito', '', '', ''],
      ['Uncinetto', '20', 'coding', '', 'di troppo'],
    ];
    expect(read(rows)).toEqual({
      courses: [DRAFT],
      faults: ['2 titolo catalogue.title-missing', '2 Tema catalogue.word-unknown', '2 ORE catalogue.hours-unreadable', '4 - catalogue.row-repeated', '5 - catalogue.row-longer-than-names'], // prettier-ignore
      ignored: ['sede'],
    });
  });

  it('is not published on assumptions, unless the operator makes them theirs', () => {
    const rows = [['titolo', 'in breve', 'stato'], ['Cucito', 'Un orlo.', 'pubblicato']]; // prettier-ignore
    const spoken = { topics: 'crafts', totalMinutes: '8', taxTreatment: 'exempt', taxReason: 'Ente accreditato' };
    const published = { ...DRAFT, ...spoken, summary: 'Un orlo.', topics: ['crafts'], totalMinutes: 480, status: 'published' }; // prettier-ignore
    expect([read(rows).faults, read(rows, spoken)]).toEqual([
      ['2 stato catalogue.not-ready-to-publish'],
      { courses: [published], faults: [], ignored: [] },
    ]);
  });

  it.each([
    [['corso', 'ore', 'Durata'], 'catalogue.column-repeated'],
    [['ore', 'tema'], 'catalogue.title-column-missing'],
  ])('is refused as a whole when its headings %j cannot be understood', (names, code) => {
    expect(() => read([names])).toThrow(expect.objectContaining({ code }));
  });

  it('tells courses apart by their code, and those without one by their address', () => {
    const rows = [['codice', 'titolo'], ['A', 'Cucito'], ['B', 'Cucito'], ['', 'Cucito'], ['A', 'Maglia'], ['', 'cucito!']]; // prettier-ignore
    expect(read(rows).faults).toEqual(['5 - catalogue.row-repeated', '6 - catalogue.row-repeated']);
  });
});
