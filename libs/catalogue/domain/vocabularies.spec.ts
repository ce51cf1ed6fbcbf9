import { AUDIENCES, AUDIENCE_LABELS, COURSE_FORMATS, COURSE_LEVELS } from './course';
import { DIGCOMP_AREA_LABELS, DIGCOMP_CODES, digCompArea } from './digcomp';
import { COVER_OF_TOPIC, TOPICS } from './topics';

describe('the vocabularies of the catalogue', () => {
  it('are lists in the order they are shown, with words in both languages', () => {
    expect(COURSE_FORMATS).toEqual(['lab', 'seminar', 'open-event', 'remote', 'hybrid']);
    expect(COURSE_LEVELS).toEqual(['starter', 'intermediate', 'advanced']);
    expect(AUDIENCES.map((audience) => AUDIENCE_LABELS[audience].it)).toEqual([
      'Per tutti',
      'Giovani',
      'Chi cerca lavoro',
      'Persone in difficoltà',
      'Terza età',
      'Insegnanti',
      'Professionisti',
    ]);
  });

  it('give every drawn cover a topic', () => {
    const drawn = new Set(TOPICS.map((topic) => COVER_OF_TOPIC[topic]));
    expect([...drawn].sort()).toEqual([
      'coding',
      'cyber',
      'digitale',
      'foto',
      'impresa',
      'lavoro',
      'lingue',
      'robotica',
    ]);
  });

  it('hold the 21 competences of DigComp, each in one of its five areas', () => {
    const perArea = Map.groupBy(DIGCOMP_CODES, digCompArea);
    expect([...perArea].map(([area, codes]) => [area, codes.length])).toEqual([
      ['1', 3],
      ['2', 6],
      ['3', 4],
      ['4', 4],
      ['5', 4],
    ]);
    expect([...perArea.keys()]).toEqual(Object.keys(DIGCOMP_AREA_LABELS));
  });
});
