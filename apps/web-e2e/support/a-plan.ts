import type { Office } from './office';

/** Twelve months, eight trainings good for every course; 220 euros to whoever lives near. */
const ANNUAL = {
  name: 'Tessera annuale',
  description: 'Otto formazioni in un anno.',
  kind: 'annual',
  grant: { unit: 'training', amount: 8 },
  scope: { kind: 'all', of: [] as string[] },
  validity: { kind: 'months', months: 12 },
  graceDays: 15,
  onSale: true,
  prices: { coworker: 20_000, resident: 22_000, external: 24_000 },
};

/** On sale. @returns its id */
export async function aPlan(office: Office, wish: Partial<typeof ANNUAL> = {}): Promise<string> {
  return (await office.post('/membership-plans', { ...ANNUAL, ...wish })).id;
}

/** On sale, good for the three courses of a path, one training each. @returns its id */
export async function aPathPlan(office: Office, courseIds: readonly string[]): Promise<string> {
  const path = { title: 'Da zero al robot', summary: 'Tre corsi, uno dopo l’altro.', status: 'published', courseIds };
  const { id } = await office.post('/paths', path);
  const grant = { unit: 'training', amount: courseIds.length };
  return aPlan(office, { name: 'Tessera percorso', kind: 'path', grant, scope: { kind: 'paths', of: [id] } });
}
