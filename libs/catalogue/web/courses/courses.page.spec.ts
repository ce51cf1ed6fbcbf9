import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { toList } from '../data/views.spec-support';
import { visit } from '../testing/visit.spec-support';

const found = (total: number, facts = {}) => ({ ...toList(['Il primo robot']), total, ...facts });
const noFacets = Object.fromEntries(
  ['topic', 'format', 'level', 'audience', 'when', 'venueId', 'free', 'placesLeft', 'included'].map((kind) => [
    kind,
    [],
  ]),
);
const paramsOf = ({ request }: { request: { params: { toString(): string } } }) => request.params.toString();
const address = () => decodeURIComponent(TestBed.inject(Router).url);

describe('the catalogue', () => {
  test('asks what its address says, and shows it', async () => {
    const { asked, getByRole } = await visit('/corsi?q=robot&when=evening');
    expect(asked('/courses').map(paramsOf)).toEqual(['q=robot&when=evening']);
    expect([
      getByRole<HTMLInputElement>('searchbox', { name: 'Cerca un corso' }).value,
      getByRole<HTMLInputElement>('checkbox', { name: 'Sera, dalle 18' }).checked,
      getByRole<HTMLInputElement>('checkbox', { name: 'Di giorno' }).checked,
    ]).toEqual(['robot', true, false]);
  });

  test('a filter chosen is an address that can be sent', async () => {
    const { answer, asked, settle, getByRole } = await visit('/corsi?q=robot');
    await answer('/courses', found(6));
    getByRole('checkbox', { name: 'Gratis' }).click();
    await settle();
    expect([address(), asked('/courses').map(paramsOf)]).toEqual(['/corsi?q=robot&free=true', ['q=robot&free=true']]);
  });

  test('a filter is taken off from where it is listed', async () => {
    const { settle, getByRole } = await visit('/corsi?topic=coding&topic=robotics');
    getByRole('button', { name: 'Togli il filtro Coding' }).click();
    await settle();
    expect(address()).toBe('/corsi?topic=robotics');
  });

  test('new words keep the filters', async () => {
    const { settle, getByRole } = await visit('/corsi?q=robot&free=true');
    getByRole<HTMLInputElement>('searchbox').value = ' excel ';
    getByRole('button', { name: 'Cerca' }).click();
    await settle();
    expect(address()).toBe('/corsi?q=excel&free=true');
  });

  test.each([
    [1, '1 corso trovato'],
    [6, '6 corsi trovati'],
  ])('%i found is told in words', async (total, words) => {
    const { answer, getByRole } = await visit('/corsi');
    await answer('/courses', found(total));
    expect(getByRole('heading', { level: 2 }).textContent).toContain(words);
  });

  test('filters that would find nothing are not offered, unless they are on', async () => {
    const { answer, queryByRole } = await visit('/corsi?level=advanced');
    const facet = (value: string, count: number, label: string | null = null) => [{ value, label, count }];
    const venueId = facet('019b0000-0000-7000-8000-0000000000b1', 2, 'Libreria Mezzaluce');
    await answer('/courses/facets', { ...noFacets, topic: facet('coding', 4), venueId });
    const offered = (name: RegExp) => queryByRole('checkbox', { name }) !== null;
    expect([/Coding 4/, /Libreria Mezzaluce/, /Lingue/, /andare a fondo/].map(offered)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  test('whoever turns out to be somebody is asked for again, and may keep to what their membership includes', async () => {
    const { answer, asked, settle, signIn, getByRole, queryByRole } = await visit('/corsi');
    await answer('/courses', found(6));
    await answer('/courses/facets', noFacets);
    const included = { name: /^Compreso nella mia tessera/ };
    const offeredBefore = queryByRole('checkbox', included) !== null;
    await signIn('external');
    await answer('/courses', found(6));
    await answer('/courses/facets', { ...noFacets, included: [{ value: 'true', label: null, count: 4 }] });
    getByRole('checkbox', included).click();
    await settle();
    expect([offeredBefore, asked('/courses').map(paramsOf)]).toEqual([false, ['included=true']]);
  });

  test('the rest of the list comes when it is asked for', async () => {
    const { answer, asked, settle, getByRole, getAllByRole } = await visit('/corsi?q=robot');
    await answer('/courses', found(2, { nextCursor: 'more' }));
    getByRole('button', { name: 'Mostrane altri' }).click();
    await settle();
    const [next] = asked('/courses');
    expect(paramsOf(next!)).toBe('q=robot&cursor=more');
    next!.flush({ ...toList(['Sensori e Python']), total: 2 });
    await settle();
    expect(getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.trim())).toEqual([
      'Il primo robot',
      'Sensori e Python',
    ]);
  });

  test('nothing found says what to take off, and offers what has places', async () => {
    const { answer, settle, getByRole, queryByRole } = await visit('/corsi?q=uncinetto&when=daytime');
    await answer('/courses', toList([]));
    await answer('/courses', found(1));
    getByRole('heading', { name: 'Nessun corso così, per ora' });
    expect(queryByRole('link', { name: 'Il primo robot' })).not.toBeNull();
    getByRole('button', { name: 'Togli i filtri' }).click();
    await settle();
    expect(address()).toBe('/corsi?q=uncinetto');
  });

  test('near words are told when the right ones found nothing', async () => {
    const { answer, getByText } = await visit('/corsi?q=robottica');
    await answer('/courses', found(3, { nearby: true }));
    getByText('Nessun corso per «robottica». Ecco quelli che ci vanno vicino.');
  });

  test('coming back finds the list as it was left, without asking again', async () => {
    const { answer, asked, harness, settle, getByRole } = await visit('/corsi?q=robot');
    await answer('/courses', found(6));
    await harness.navigateByUrl('/calendario');
    TestBed.inject(Location).back();
    await settle();
    expect([getByRole('link', { name: 'Il primo robot' }) !== null, asked('/courses')]).toEqual([true, []]);
  });

  test('what goes wrong is told, with a way to try again', async () => {
    const { answer, asked, settle, getByRole } = await visit('/corsi');
    await answer('/courses', { code: 'http.unavailable', title: 'Fra poco', detail: 'Riprova fra un minuto.' }, 503);
    expect(getByRole('alert').textContent).toContain('Riprova fra un minuto.');
    getByRole('button', { name: 'Riprova' }).click();
    await settle();
    expect(asked('/courses')).toHaveLength(1);
  });
});
