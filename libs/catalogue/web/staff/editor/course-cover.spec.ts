import { TestBed } from '@angular/core/testing';
import { Toasts } from '@bottega/platform/web';
import { open } from '@bottega/platform/web/testing';
import { fireEvent, waitFor } from '@testing-library/dom';
import { staffCourseWords } from '../staff-course-words';
import { CourseCover } from './course-cover';

const drawn = { id: 'c-1', title: 'Il primo robot', topics: ['robotics'], coverUrl: null, version: 2 };
const uploaded = { ...drawn, coverUrl: '/api/v1/covers/abc' };
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

async function shown(course: object) {
  const screen = await open(CourseCover, { words: { 'catalogue-staff': staffCourseWords }, inputs: { course } });
  const take = async (content: BlobPart, name = 'robot.png') => {
    const files = [new File([content], name)];
    fireEvent.change(screen.getByLabelText('Trascina qui un’immagine, o sceglila'), { target: { files } });
    await waitFor(() => screen.queryByText(/^Anteprima/) ?? screen.getByRole('alert'));
  };
  const picture = () => screen.host.querySelector('img')?.getAttribute('src') ?? null;
  return { ...screen, take, picture, state: () => screen.getByRole('status').textContent?.trim() };
}

test('the cover there is is shown, with what may take its place', async () => {
  const { state, picture, getByText, queryByRole } = await shown(drawn);
  expect([state(), picture()]).toEqual(['È il disegno del primo tema del corso.', null]);
  getByText(/^PNG, JPEG o WebP: le fotografie grandi le rimpiccioliamo noi\./);
  expect(queryByRole('button', { name: 'Torna al disegno' })).toBeNull();
});

test('a picture is seen in its place before it is used', async () => {
  const screen = await shown(drawn);
  await screen.take(PNG);
  expect([screen.state(), screen.picture()]).toEqual([
    'Anteprima: nel catalogo non si vede ancora.',
    'data:image/png;base64,iVBORw0KGgoAAAAN',
  ]);
  screen.nothingAsked();
  screen.press('Lascia com’era');
  await screen.settle();
  expect([screen.picture(), document.activeElement?.getAttribute('type')]).toEqual([null, 'file']);
});

test('once used it is told, and undoing brings the drawing back', async () => {
  const screen = await shown(drawn);
  await screen.take(PNG);
  screen.press('Usa questa immagine');
  const sent = (await screen.answer('PUT', '/courses/c-1/cover', null, 204)) as Blob;
  expect([sent.type, sent.size]).toEqual(['image/png', PNG.length]);
  await screen.answer('GET', '/staff/courses/c-1', uploaded);
  const toasts = TestBed.inject(Toasts);
  expect(toasts.current()?.text).toBe('Copertina cambiata.');
  toasts.undo();
  await screen.answer('DELETE', '/courses/c-1/cover', null, 204);
});

test('one that is taken away is kept in hand, to put it back', async () => {
  const screen = await shown(uploaded);
  expect([screen.state(), screen.picture()]).toEqual([
    'È l’immagine che hai scelto: sta al posto del disegno.',
    '/api/v1/covers/abc',
  ]);
  screen.press('Torna al disegno');
  const before = new Blob([PNG], { type: 'image/png' });
  await screen.answer('GET', '/covers/abc', before);
  await screen.answer('DELETE', '/courses/c-1/cover', null, 204);
  await screen.answer('GET', '/staff/courses/c-1', drawn);
  TestBed.inject(Toasts).undo();
  expect(await screen.answer('PUT', '/courses/c-1/cover', null, 204)).toBe(before);
});

test('it can still be put back from another page', async () => {
  const screen = await shown(uploaded);
  screen.press('Torna al disegno');
  await screen.answer('GET', '/covers/abc', new Blob([PNG]));
  await screen.answer('DELETE', '/courses/c-1/cover', null, 204);
  await screen.answer('GET', '/staff/courses/c-1', drawn);
  screen.fixture.destroy();
  TestBed.inject(Toasts).undo();
  await screen.answer('PUT', '/courses/c-1/cover', null, 204);
  await screen.answer('GET', '/staff/courses/c-1', uploaded);
  screen.nothingAsked();
});

test.each([
  ['is not a picture', '<svg/>', 'Questa non è un’immagine PNG, JPEG o WebP.'],
  [
    'weighs too much, and is no picture after all',
    new Uint8Array([...PNG, ...new Uint8Array(1_500_000)]),
    'Pesa 1,5 MB, il massimo è 1, e non siamo riusciti a rimpicciolirla.',
  ],
])('a file that %s is not sent, and says why', async (_, content, words) => {
  const screen = await shown(uploaded);
  await screen.take(content);
  expect(screen.getByRole('alert').textContent).toContain(words);
  expect(screen.picture()).toBe('/api/v1/covers/abc');
  screen.nothingAsked();
});

test('what the server refuses is said beside it, and what was chosen stays', async () => {
  const screen = await shown(drawn);
  await screen.take(PNG);
  screen.press('Usa questa immagine');
  const refusal = { code: 'catalogue.cover-unreadable', title: 'No', detail: 'Questa non è un’immagine.' };
  await screen.answer('PUT', '/courses/c-1/cover', refusal, 422);
  expect(screen.getByRole('alert').textContent).toContain('Questa non è un’immagine.');
  expect(screen.state()).toBe('Anteprima: nel catalogo non si vede ancora.');
});
