import { aCentre, type ACentre, aDraft, made } from './support/a-centre';
import type { Json } from './support/browser';
import { type Caller, somebody } from './support/people';
import { startTestApp, type TestApp } from './support/test-app';

let test: TestApp;
let admin: Caller;
let centre: ACentre;
beforeAll(async () => {
  test = await startTestApp();
  admin = await somebody(test, {}, 'admin');
  centre = await aCentre(test);
});
afterAll(() => test.close());

const venue = async (): Promise<Json> => (await admin.get(`/venues/${centre.venueId}`)).body;
const openings = [{ weekday: 'monday', opensAt: '09:00', closesAt: '22:00' }];
const issuer = {
  ...{ name: 'Banco', legalName: 'Banco APS', address: 'via Stalingrado 3', city: 'Bologna', taxCode: '91234560379' },
  ...{ accreditation: null, signatoryName: 'Paola Righi', signatoryRole: 'Presidente' },
};

interface Edit {
  method: 'patch' | 'put';
  path: string;
  body: object;
  version: number;
}

const EDITS: Record<string, () => Promise<Edit>> = {
  'a centre': async () => {
    const [{ id, version }] = (await admin.get('/centres')).body;
    return { method: 'patch', path: `/centres/${id}`, body: { name: `San Donato ${version}` }, version };
  },
  'a venue': async () => {
    const { id, version } = await venue();
    return { method: 'patch', path: `/venues/${id}`, body: { accessNotes: `Suona ${version}` }, version };
  },
  'the hours of a venue': async () => {
    const { id, version } = await venue();
    return { method: 'put', path: `/venues/${id}/opening-hours`, body: { openings }, version };
  },
  'a space': async () => {
    const { version } = (await venue()).spaces.find(({ id }: Json) => id === centre.hall);
    return { method: 'patch', path: `/spaces/${centre.hall}`, body: { capacity: 24 + version }, version };
  },
  'a session': async () => {
    const { id: editionId } = await aDraft(centre);
    const slot = { date: '2027-02-15', startTime: '10:00', endTime: '12:00' };
    const plan = { spaceId: centre.online, slot };
    const [{ id, version }] = made(await admin.post(`/editions/${editionId}/sessions`, plan)).sessions;
    return { method: 'patch', path: `/sessions/${id}`, body: { title: 'Sensori' }, version };
  },
  'who issues certificates': async () => {
    const { version } = (await admin.get('/certificates/issuer')).body;
    return { method: 'put', path: '/certificates/issuer', body: issuer, version };
  },
};

it.each(Object.keys(EDITS))('%s is changed only by whoever has seen its latest version', async (what) => {
  const { method, path, body, version } = await EDITS[what]!();
  const change = (seen: string) => admin[method](path, body, { 'if-match': seen });
  const [first, late] = [await change(`"${version}"`), await change(`"${version}"`)];
  expect([first.status < 300, late.status, late.body.code]).toEqual([true, 412, 'platform.changed-meanwhile']);
  expect((await change(`"${version + 1}"`)).status).toBe(first.status);
});

it('of two who saved at once, one hears of the other', async () => {
  const { version } = await venue();
  const save = (accessNotes: string) =>
    admin.patch(`/venues/${centre.venueId}`, { accessNotes }, { 'if-match': `"${version}"` });
  const answers = await Promise.all(['Suona', 'Bussa', 'Fischia', 'Chiama'].map(save));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
});

it('what has a version says so in its ETag', async () => {
  const { headers, body } = await admin.get(`/venues/${centre.venueId}`);
  expect(headers.get('etag')).toBe(`"${body.version}"`);
});
