import { TestBed } from '@angular/core/testing';
import { SessionStore, Toasts } from '@bottega/platform/web';
import { open } from '@bottega/platform/web/testing';
import { schedulingWords } from '../scheduling-words';
import { InstructorCard } from './instructor-card';

const giulia = { personId: 'p-1', name: 'Giulia Ferraresi', bio: 'Progetta macchine.', skills: ['Arduino', 'CAD'] };
const aldo = { personId: 'p-2', name: 'Aldo Serra', bio: '', skills: [] };

async function cardOf(profiles: object[], { hasRole = true, permissions = ['programme.manage'] } = {}) {
  const screen = await open(InstructorCard, {
    words: { scheduling: schedulingWords },
    inputs: { personId: 'p-1', givenName: 'Giulia', hasRole },
  });
  void TestBed.inject(SessionStore).refresh();
  await screen.answer('GET', '/auth/session', { account: { person: {}, roles: [], permissions } });
  if (permissions.length > 0) await screen.answer('GET', '/instructors', profiles);
  return { ...screen, said: () => screen.host.textContent?.replace(/\s+/g, ' ').trim() };
}

test('somebody becomes an instructor with a few words about them', async () => {
  const screen = await cardOf([aldo]);
  expect(screen.said()).toContain('Giulia non è fra i docenti.');
  screen.press('Metti fra i docenti');
  await screen.settle();
  screen.write('Che cosa si legge', 'Progetta macchine.');
  screen.write('Competenze', 'Arduino\n\n CAD ');
  screen.press('Salva');
  const sent = await screen.answer('PUT', '/instructors/p-1', giulia);
  expect(sent).toEqual({ bio: 'Progetta macchine.', skills: ['Arduino', 'CAD'] });
  expect(screen.said()).toContain('Sa insegnare: Arduino, CAD.');
  expect(TestBed.inject(Toasts).current()?.text).toBe('Giulia è fra i docenti.');
});

test('what is written of an instructor is there to be changed, and to be left', async () => {
  const screen = await cardOf([giulia, aldo]);
  screen.press('Modifica Profilo da docente');
  await screen.settle();
  const [bio, skills] = ['Che cosa si legge', 'Competenze'].map((label) => screen.getByLabelText(label));
  expect([bio, skills].map((field) => (field as HTMLTextAreaElement).value)).toEqual([
    'Progetta macchine.',
    'Arduino\nCAD',
  ]);
  screen.press('Lascia com’è');
  await screen.settle();
  expect(screen.said()).toContain('Progetta macchine.');
  screen.nothingAsked();
});

test('whoever teaches and may not take the register is said so', async () => {
  expect((await cardOf([giulia], { hasRole: false })).said()).toContain('serve anche il ruolo «Docente»');
});

test('a refusal is said, and what was typed stays', async () => {
  const screen = await cardOf([giulia]);
  screen.press('Modifica Profilo da docente');
  await screen.settle();
  screen.write('Che cosa si legge', 'Altro');
  screen.press('Salva');
  const refusal = {
    code: 'identity.person-not-found',
    title: 'Non è possibile ora',
    detail: 'Questa persona non c’è.',
  };
  await screen.answer('PUT', '/instructors/p-1', refusal, 404);
  expect(screen.getByRole('alert').textContent).toContain('Questa persona non c’è.');
  expect((screen.getByLabelText('Che cosa si legge') as HTMLTextAreaElement).value).toBe('Altro');
});

test('whoever does not look after the programme sees nothing of it', async () => {
  expect((await cardOf([], { permissions: [] })).said()).toBe('');
});
