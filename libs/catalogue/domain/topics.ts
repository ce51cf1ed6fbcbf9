import type { Label } from '@bottega/platform/kernel';
import { namesOf } from './vocabulary';

/** What courses are about. The first topic of a course is its home: it sits there in the catalogue and draws its cover. */
export const TOPIC_LABELS = {
  'digital-literacy': { it: 'Digitale di base', en: 'Digital basics' },
  coding: { it: 'Coding', en: 'Coding' },
  robotics: { it: 'Robotica ed elettronica', en: 'Robotics and electronics' },
  'stem-kids': { it: 'Scienza per ragazzi', en: 'Science for kids' },
  'cyber-safety': { it: 'Cyberbullismo e social', en: 'Cyberbullying and social media' },
  'job-search': { it: 'Lavoro', en: 'Finding work' },
  entrepreneurship: { it: 'Impresa e partita IVA', en: 'Business and self-employment' },
  languages: { it: 'Lingue', en: 'Languages' },
  'arts-and-photography': { it: 'Foto e creatività', en: 'Photography and arts' },
  crafts: { it: 'Mestieri e artigianato', en: 'Crafts and trades' },
} as const satisfies Record<string, Label>;

export type Topic = keyof typeof TOPIC_LABELS;
export const TOPICS = namesOf(TOPIC_LABELS);

/** The families of drawn covers, by the names the drawings go by. */
export const COVER_FAMILIES = [
  'coding',
  'robotica',
  'digitale',
  'lavoro',
  'cyber',
  'foto',
  'impresa',
  'lingue',
] as const;
export type CoverFamily = (typeof COVER_FAMILIES)[number];

export const COVER_OF_TOPIC: Readonly<Record<Topic, CoverFamily>> = {
  'digital-literacy': 'digitale',
  coding: 'coding',
  robotics: 'robotica',
  'stem-kids': 'robotica',
  'cyber-safety': 'cyber',
  'job-search': 'lavoro',
  entrepreneurship: 'impresa',
  languages: 'lingue',
  'arts-and-photography': 'foto',
  crafts: 'impresa',
};
