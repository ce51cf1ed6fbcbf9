import type { Browser } from '../support/browser';
import { type IdentityApp, startIdentityApp } from './identity-app';

const STAFF = { roles: [{ role: 'staff', centreId: null }] } as const;

let bottega: IdentityApp;
let staff: Browser & { personId: string };
beforeAll(async () => {
  bottega = await startIdentityApp();
  staff = await bottega.signedIn({ ...STAFF, givenName: 'Paola', familyName: 'Colombo' });
});
afterAll(() => bottega.close());

describe('finding people', () => {
  const names = async (query: string) =>
    (await staff.get(`/people?${query}`)).body.items.map(
      ({ givenName, familyName }: Record<string, string>) => `${givenName} ${familyName}`,
    );

  beforeAll(async () => {
    for (const [givenName, familyName] of [
      ['Niccolò', 'Aceto'],
      ['Zoë', 'Zanetti'],
      ['José', 'Zanetti'],
      ['Per_cento', '100%'],
    ])
      await bottega.register({ givenName, familyName, affiliation: 'coworker' });
    await bottega.register({ givenName: 'Ugo', familyName: 'Zeta', email: 'ugo.esse@example.org', ...STAFF });
  });

  it.each([
    ['part of a name', 'q=zanet', ['José Zanetti', 'Zoë Zanetti']],
    ['a name without its accents, in any case', 'q=NICCOLO', ['Niccolò Aceto']],
    ['accents nobody wrote', `q=${encodeURIComponent('Zànetti')}`, ['José Zanetti', 'Zoë Zanetti']],
    ['words in any order', 'q=zanetti+zoe', ['Zoë Zanetti']],
    ['a slip of the keyboard', 'q=zaneti', ['José Zanetti', 'Zoë Zanetti']],
    ['an address', 'q=ugo.esse@', ['Ugo Zeta']],
    ['wildcards as the letters they are', `q=${encodeURIComponent('100%')}`, ['Per_cento 100%']],
    ['another wildcard', 'q=r_c', ['Per_cento 100%']],
    ['an affiliation', 'q=zanetti&affiliation=resident', []],
    ['a role', 'role=staff', ['Paola Colombo', 'Ugo Zeta']],
  ])('by %s', async (_, query, found) => expect(await names(query)).toEqual(found));

  it('shows what a list needs, and no more', async () => {
    const { body } = await staff.get('/people?q=ugo.esse');
    expect(body).toEqual({
      items: [
        {
          id: expect.any(String),
          givenName: 'Ugo',
          familyName: 'Zeta',
          email: 'ugo.esse@example.org',
          emailConfirmed: true,
          affiliation: 'external',
          affiliationVerified: false,
          roles: ['staff'],
        },
      ],
      nextCursor: null,
    });
  });

  it('goes through everybody page by page, each once, by family name', async () => {
    const all = await names('limit=100');
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await staff.get(`/people?limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(
        ...body.items.map(({ givenName, familyName }: Record<string, string>) => `${givenName} ${familyName}`),
      );
      cursor = body.nextCursor;
    }
    expect(paged).toEqual(all);
    const familyNames = (await staff.get('/people?limit=100')).body.items.map(
      ({ familyName }: { familyName: string }) => familyName,
    );
    expect(familyNames).toEqual([...familyNames].sort((a, b) => a.localeCompare(b, 'it')));
  });

  it.each([
    ['cursor=nonsense', 400],
    [`cursor=${Buffer.from('["a","not-an-id"]').toString('base64url')}`, 400],
    ['limit=0', 422],
    ['limit=101', 422],
    ['affiliation=owner', 422],
    ['sort=email', 422],
    ['q=a%00b', 400],
    ['role=admin&role=staff', 422],
  ])('refuses ?%s', async (query, status) => expect((await staff.get(`/people?${query}`)).status).toBe(status));
});
