import { open } from '@bottega/platform/web/testing';
import { fireEvent } from '@testing-library/dom';
import { aCourse } from '../../data/views.spec-support';
import { staffCourseWords } from '../staff-course-words';
import { CourseEditorPage } from './course-editor.page';

const robot = {
  ...aCourse({ id: 'c-1' }),
  version: 2,
  taxTreatments: [{ kind: 'exempt', reason: 'Ente accreditato', validFrom: '2026-01-01' }],
};
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

/** A title is typed, and then another cover chosen and used. */
async function typedAndCovered(latest: object) {
  const screen = await open(CourseEditorPage, {
    words: { 'catalogue-staff': staffCourseWords },
    inputs: { courseId: 'c-1' },
  });
  await screen.answer('GET', '/staff/courses/c-1', robot);
  screen.write('Titolo', 'Il secondo robot');
  const files = [new File([PNG], 'robot.png')];
  fireEvent.change(screen.getByLabelText('Trascina qui un’immagine, o sceglila'), { target: { files } });
  fireEvent.click(await screen.findByRole('button', { name: 'Usa questa immagine' }));
  await screen.answer('PUT', '/courses/c-1/cover', null, 204);
  await screen.answer('GET', '/staff/courses/c-1', { ...robot, coverUrl: '/api/v1/covers/abc', ...latest });
  return screen;
}

async function saved(screen: Awaited<ReturnType<typeof typedAndCovered>>) {
  screen.press('Salva');
  const sent = (await screen.answer('PATCH', '/courses/c-1', robot)) as { title: string };
  return { title: sent.title, seen: screen.versionSeen() };
}

test('another cover leaves what is being typed, and saving it is not late', async () => {
  const screen = await typedAndCovered({ version: 3 });
  expect(screen.host.querySelector('img')?.getAttribute('src')).toBe('/api/v1/covers/abc');
  expect(await saved(screen)).toEqual({ title: 'Il secondo robot', seen: '"3"' });
});

test('where somebody else wrote meanwhile, saving still says what was seen', async () => {
  const screen = await typedAndCovered({ version: 4, title: 'Il robot di Anna' });
  expect(await saved(screen)).toEqual({ title: 'Il secondo robot', seen: '"2"' });
});
