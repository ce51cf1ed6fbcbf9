import { type CourseFacts, checkCourse, courseFaults } from './course.rules';
import { DEFAULT_CANCELLATION_POLICY } from './cancellation-policy';

const firstRobot: CourseFacts = {
  slug: 'il-primo-robot',
  title: 'Il primo robot: Arduino da zero',
  summary: 'In otto sere costruisci e programmi un robot che segue una linea.',
  topics: ['robotics', 'coding'],
  totalMinutes: 1200,
  attendanceThreshold: 75,
  cancellationPolicy: DEFAULT_CANCELLATION_POLICY,
  taxTreatment: { kind: 'exempt', reason: 'Ente accreditato dalla Regione', validFrom: '2026-01-01' },
};

describe('a course', () => {
  it('stands in the catalogue when nothing is missing', () => {
    expect(courseFaults(firstRobot)).toEqual([]);
    expect(() => checkCourse(firstRobot)).not.toThrow();
  });

  it.each<[string, Partial<CourseFacts>, string]>([
    ['needs a title', { title: ' ' }, '/title title-missing'],
    ['needs a summary', { summary: '' }, '/summary summary-missing'],
    ['needs a topic', { topics: [] }, '/topics topic-missing'],
    ['lasts more than nothing', { totalMinutes: 0 }, '/totalMinutes hours-missing'],
    ['lasts whole minutes', { totalMinutes: 90.5 }, '/totalMinutes hours-missing'],
    [
      'asks for no more than full attendance',
      { attendanceThreshold: 101 },
      '/attendanceThreshold threshold-out-of-range',
    ],
    ['asks for no less than nothing', { attendanceThreshold: -1 }, '/attendanceThreshold threshold-out-of-range'],
    ['asks for a whole percentage', { attendanceThreshold: 74.5 }, '/attendanceThreshold threshold-out-of-range'],
    ['has a plain address', { slug: 'Il primo robot' }, '/slug slug-malformed'],
    [
      'says why it is taxed so',
      { taxTreatment: { ...firstRobot.taxTreatment, reason: '' } },
      '/taxTreatment/reason tax-reason-missing',
    ],
    [
      'gives a part back after the whole, not before',
      { cancellationPolicy: { fullUntilHours: 24, partUntilHours: 48, partPercent: 50 } },
      '/cancellationPolicy cancellation-policy-disordered',
    ],
    [
      'gives back a part that is less than all',
      { cancellationPolicy: { fullUntilHours: 48, partUntilHours: 24, partPercent: 100 } },
      '/cancellationPolicy cancellation-policy-disordered',
    ],
  ])('%s', (_, change, fault) => {
    const [pointer, code] = fault.split(' ');
    expect(courseFaults({ ...firstRobot, ...change })).toEqual([{ pointer, code: `catalogue.${code}` }]);
  });

  it.each([0, 100])('may ask for %i per cent of attendance', (attendanceThreshold) => {
    expect(courseFaults({ ...firstRobot, attendanceThreshold })).toEqual([]);
  });

  it('hears everything it lacks at once', () => {
    const refusal = expect.objectContaining({
      code: 'catalogue.course-incomplete',
      fields: [
        { pointer: '/title', code: 'catalogue.title-missing' },
        { pointer: '/topics', code: 'catalogue.topic-missing' },
      ],
    });
    expect(() => checkCourse({ ...firstRobot, title: '', topics: [] })).toThrow(refusal);
  });
});
