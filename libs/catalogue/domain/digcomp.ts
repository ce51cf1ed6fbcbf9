import type { Label } from '@bottega/platform/kernel';
import { namesOf } from './vocabulary';

export const DIGCOMP_AREA_LABELS = {
  '1': { it: 'Alfabetizzazione su informazioni e dati', en: 'Information and data literacy' },
  '2': { it: 'Comunicazione e collaborazione', en: 'Communication and collaboration' },
  '3': { it: 'Creazione di contenuti digitali', en: 'Digital content creation' },
  '4': { it: 'Sicurezza', en: 'Safety' },
  '5': { it: 'Risolvere problemi', en: 'Problem solving' },
} as const satisfies Record<string, Label>;
export type DigCompArea = keyof typeof DIGCOMP_AREA_LABELS;

/** The 21 competences of DigComp 2.2, the European framework of digital competence for citizens. */
export const DIGCOMP_LABELS = {
  '1.1': {
    it: 'Navigare, ricercare e filtrare dati, informazioni e contenuti digitali',
    en: 'Browsing, searching and filtering data, information and digital content',
  },
  '1.2': {
    it: 'Valutare dati, informazioni e contenuti digitali',
    en: 'Evaluating data, information and digital content',
  },
  '1.3': {
    it: 'Gestire dati, informazioni e contenuti digitali',
    en: 'Managing data, information and digital content',
  },
  '2.1': { it: 'Interagire attraverso le tecnologie digitali', en: 'Interacting through digital technologies' },
  '2.2': {
    it: 'Condividere informazioni attraverso le tecnologie digitali',
    en: 'Sharing through digital technologies',
  },
  '2.3': {
    it: 'Esercitare la cittadinanza attraverso le tecnologie digitali',
    en: 'Engaging in citizenship through digital technologies',
  },
  '2.4': { it: 'Collaborare attraverso le tecnologie digitali', en: 'Collaborating through digital technologies' },
  '2.5': { it: 'Netiquette', en: 'Netiquette' },
  '2.6': { it: 'Gestire l’identità digitale', en: 'Managing digital identity' },
  '3.1': { it: 'Sviluppare contenuti digitali', en: 'Developing digital content' },
  '3.2': { it: 'Integrare e rielaborare contenuti digitali', en: 'Integrating and re-elaborating digital content' },
  '3.3': { it: 'Copyright e licenze', en: 'Copyright and licences' },
  '3.4': { it: 'Programmazione', en: 'Programming' },
  '4.1': { it: 'Proteggere i dispositivi', en: 'Protecting devices' },
  '4.2': { it: 'Proteggere i dati personali e la privacy', en: 'Protecting personal data and privacy' },
  '4.3': { it: 'Proteggere la salute e il benessere', en: 'Protecting health and well-being' },
  '4.4': { it: 'Proteggere l’ambiente', en: 'Protecting the environment' },
  '5.1': { it: 'Risolvere problemi tecnici', en: 'Solving technical problems' },
  '5.2': {
    it: 'Individuare bisogni e risposte tecnologiche',
    en: 'Identifying needs and technological responses',
  },
  '5.3': { it: 'Utilizzare in modo creativo le tecnologie digitali', en: 'Creatively using digital technologies' },
  '5.4': { it: 'Individuare divari di competenze digitali', en: 'Identifying digital competence gaps' },
} as const satisfies Record<string, Label>;
export type DigCompCode = keyof typeof DIGCOMP_LABELS;
export const DIGCOMP_CODES = namesOf(DIGCOMP_LABELS);

/** Later versions keep the codes but rename and regrade them: what a course promised stays as it was promised. */
export const DIGCOMP_VERSION = '2.2';

export const digCompArea = (code: DigCompCode): DigCompArea => code.charAt(0) as DigCompArea;
