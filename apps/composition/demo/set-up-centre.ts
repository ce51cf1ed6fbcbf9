import type { LocalDate } from '@bottega/platform/kernel';
import { CENTRE_NAME, ZONE, closuresAround, issuer, spaces, taxIssuer, venues } from './content/centre';
import type { Visitor } from './front-door';
import type { Ids } from './stage';

interface Created {
  readonly id: string;
}

/** The places, as the staff would enter them. @returns the ids of the spaces by their key */
export async function setUpPlaces(centreId: string, staff: Visitor, today: LocalDate): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const [key, { openings, ...venue }] of Object.entries(venues)) {
    const { id } = await staff.post<Created>(`/centres/${centreId}/venues`, venue);
    await staff.put(`/venues/${id}/opening-hours`, { openings });
    for (const closure of closuresAround(today)) await staff.post(`/venues/${id}/closures`, closure);
    ids.set(key, id);
  }
  for (const [key, { venue, ...space }] of Object.entries(spaces))
    ids.set(key, (await staff.post<Created>(`/venues/${ids.get(venue)}/spaces`, space)).id);
  return ids;
}

/** The one that books about IBANs print. */
const EXAMPLE_IBAN = 'IT60X0542811101000000123456';

/** What only an administrator may: the centre itself, who signs its certificates and issues its documents. @returns its id */
export async function foundCentre(admin: Visitor): Promise<string> {
  await admin.put('/certificates/issuer', issuer);
  await admin.put('/bank/account', { beneficiary: issuer.legalName, iban: EXAMPLE_IBAN, bank: 'Banca di esempio' });
  await admin.post('/tax-settings/issuers', taxIssuer);
  return (await admin.post<Created>('/centres', { name: CENTRE_NAME, zone: ZONE })).id;
}
