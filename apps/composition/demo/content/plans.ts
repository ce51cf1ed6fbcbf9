import type { CourseKey } from './courses';

/** Three courses taken one after the other, and sold as one. */
export const MAKERS = {
  title: 'Fare con le macchine',
  summary: 'Dallo schema al pezzo finito: tre corsi, uno dopo l’altro, per usare da soli le macchine dell’officina.',
};
export const MAKERS_COURSES: readonly CourseKey[] = ['elettronica', 'robot', 'stampa'];

const ALL = { kind: 'all', of: [] };
const YEAR = { kind: 'months', months: 12 };

export const ANNUAL = {
  name: 'Tessera annuale, 8 formazioni',
  description: 'Otto corsi a scelta in un anno, in tutte le sedi.',
  kind: 'annual',
  grant: { unit: 'training', amount: 8 },
  ...{ scope: ALL, validity: YEAR, graceDays: 15, onSale: true },
  prices: { coworker: 24_000, resident: 28_000, external: 36_000 },
};

export const HOURS = {
  name: 'Carnet di 20 ore',
  description: 'Venti ore di corsi e laboratori, da usare entro sei mesi come vuoi.',
  kind: 'pack',
  grant: { unit: 'hour', amount: 20 },
  ...{ scope: ALL, validity: { kind: 'months', months: 6 }, graceDays: 0, onSale: true },
  prices: { coworker: 9_000, resident: 10_000, external: 13_000 },
};

export const COMMUNITY = {
  name: 'Tessera di comunità',
  description: 'Gratuita, per l’anno sociale: un profilo, quello che cerchi e quello che sai offrire.',
  kind: 'community',
  grant: null,
  ...{ scope: ALL, validity: { kind: 'social-year', from: '09-01' }, graceDays: 30, onSale: true },
  prices: { coworker: 0, resident: 0, external: 0 },
};

export const pathPlan = (pathId: string) => ({
  name: 'Percorso «Fare con le macchine»',
  description: 'I tre corsi del percorso, uno per volta, entro un anno.',
  kind: 'path',
  grant: { unit: 'training', amount: MAKERS_COURSES.length },
  ...{ scope: { kind: 'paths', of: [pathId] }, validity: YEAR, graceDays: 15, onSale: true },
  prices: { coworker: 18_000, resident: 20_000, external: 25_000 },
});
