import { markAs } from '@bottega/attendance/domain';
import { Toasts } from '@bottega/platform/web';
import { TestBed } from '@angular/core/testing';
import { fireEvent, within } from '@testing-library/dom';
import { open, register, SESSION, signIn } from '../attendance.spec-support';
import { RegisterPage } from './register.page';

const ADDRESS = `/sessions/${SESSION}/attendance`;
const late = (lateMinutes: number) => markAs('late', { lateMinutes });

beforeEach(() => localStorage.clear());

async function opened(shown = register(), now?: string) {
  const screen = await open(RegisterPage, { inputs: { sessionId: SESSION } }, now);
  await screen.answer('GET', ADDRESS, shown);
  return {
    ...screen,
    /** What is said of each, in the order of the register. */
    marks: () => screen.queryAllByRole('listitem').map((row) => row.querySelector('.state')?.textContent?.trim() ?? ''),
    tally: () => screen.getAllByRole('definition').map((number) => Number(number.textContent)),
    /** Answers the marks that wait with the register as it is then, and gives what they were. */
    take: async (shown: ReturnType<typeof register>) =>
      ((await screen.answer('PUT', ADDRESS, shown)) as { entries: object[] }).entries,
    undo: () => TestBed.inject(Toasts).undo(),
    told: () => TestBed.inject(Toasts).current()?.text,
  };
}

const present = { lateMinutes: 0, leftEarlyMinutes: 0, kind: 'present' };

test('everybody is shown with their mark, and what is missing is counted', async () => {
  const screen = await opened(register({ ada: markAs('present'), bruno: late(20) }));
  expect(screen.marks()).toEqual([
    expect.stringMatching(/^Presente.*cambia per Ada Accorsi$/s),
    expect.stringMatching(/^Ritardo\s+20 min.*cambia per Bruno Bellei$/s),
    expect.stringMatching(/^Da segnare.*cambia per Chiara Conti$/s),
  ]);
  expect(screen.tally()).toEqual([1, 1, 0, 1]);
  expect(screen.getByText('Manca Chiara Conti. Chiudendo resta «da segnare» e non conta come presenza.')).toBeTruthy();
});

test('one tap marks present and shows it at once, another absent; each can be taken back', async () => {
  const screen = await opened();
  screen.press(/cambia per Ada Accorsi/);
  await screen.settle();
  expect(screen.tally()).toEqual([1, 0, 0, 2]);
  expect(await screen.take(register({ ada: markAs('present') }))).toEqual([{ enrolmentId: 'ada', ...present }]);
  screen.press(/cambia per Ada Accorsi/);
  expect(await screen.take(register({ ada: markAs('absent') }))).toEqual([
    { enrolmentId: 'ada', ...present, kind: 'absent' },
  ]);
  expect(screen.told()).toBe('Accorsi, Ada: assente');
  screen.undo();
  expect(await screen.take(register({ ada: markAs('present') }))).toEqual([{ enrolmentId: 'ada', ...present }]);
});

test('all present are those not marked yet, and it can be taken back', async () => {
  const screen = await opened(register({ bruno: late(20) }));
  screen.press('Tutti presenti');
  expect(await screen.take(register({ ada: markAs('present'), bruno: late(20), chiara: markAs('present') }))).toEqual([
    { enrolmentId: 'ada', ...present },
    { enrolmentId: 'chiara', ...present },
  ]);
  expect(screen.queryByRole('button', { name: 'Tutti presenti' })).toBeNull();
  screen.undo();
  expect(await screen.take(register({ bruno: late(20) }))).toEqual([
    { enrolmentId: 'ada', ...markAs('unmarked') },
    { enrolmentId: 'chiara', ...markAs('unmarked') },
  ]);
});

test('who comes in late now is late by what has gone by, and the minutes can be moved', async () => {
  const screen = await opened();
  fireEvent.click(screen.getByRole('button', { name: /^Bellei/ }));
  await screen.settle();
  const choice = within(screen.getByRole('group', { name: 'Presenza di Bruno Bellei' }));
  fireEvent.click(choice.getByRole('radio', { name: 'Ritardo' }));
  expect(await screen.take(register({ bruno: late(23) }))).toEqual([{ enrolmentId: 'bruno', ...late(23) }]);
  expect(screen.getByRole('status', { name: 'Ritardo di Bruno Bellei' }).textContent).toMatch(
    /23 min\s*arrivo alle 18:23/,
  );
  screen.press('5 minuti in meno');
  expect(await screen.take(register({ bruno: late(18) }))).toEqual([{ enrolmentId: 'bruno', ...late(18) }]);
  screen.press('30 minuti');
  expect(await screen.take(register({ bruno: late(30) }))).toEqual([{ enrolmentId: 'bruno', ...late(30) }]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Anche uscita prima' }));
  await screen.settle();
  expect(screen.getByRole('status', { name: 'Uscita prima di Bruno Bellei' })).toBeTruthy();
});

test('a tap on a mark with minutes opens its row and changes nothing', async () => {
  const screen = await opened(register({ bruno: late(20) }));
  screen.press(/cambia per Bruno Bellei/);
  await screen.settle();
  screen.nothingAsked();
  expect(screen.getByRole('status', { name: 'Ritardo di Bruno Bellei' })).toBeTruthy();
});

test('an absence can be excused', async () => {
  const screen = await opened(register({ ada: markAs('absent') }));
  fireEvent.click(screen.getByRole('button', { name: /^Accorsi/ }));
  await screen.settle();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Assenza giustificata' }));
  expect(await screen.take(register({ ada: markAs('justified') }))).toEqual([
    { enrolmentId: 'ada', ...markAs('justified') },
  ]);
});

describe('without network', () => {
  async function cutOff() {
    const screen = await opened();
    screen.press(/cambia per Ada Accorsi/);
    await screen.breakOff('PUT', ADDRESS);
    screen.press(/cambia per Bruno Bellei/);
    await screen.breakOff('PUT', ADDRESS);
    return screen;
  }

  test('marks stay on the phone, are said to, and leave together when it is back', async () => {
    const screen = await cutOff();
    expect(screen.tally()).toEqual([2, 0, 0, 1]);
    expect(screen.getByText('Senza rete')).toBeTruthy();
    expect(screen.getByText(/2 segni salvati sul telefono: partono da soli/)).toBeTruthy();
    window.dispatchEvent(new Event('online'));
    expect(await screen.take(register({ ada: markAs('present'), bruno: markAs('present') }))).toEqual([
      { enrolmentId: 'ada', ...present },
      { enrolmentId: 'bruno', ...present },
    ]);
    expect(screen.queryByText('Senza rete')).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  test('the register is not closed before they have left', async () => {
    const screen = await cutOff();
    screen.press('Chiudi il registro');
    await screen.settle();
    screen.nothingAsked();
    expect(screen.getByText('Per chiudere serve la rete: prima partono i segni.')).toBeTruthy();
  });

  test('they survive the page: opened again, it sends them', async () => {
    await cutOff();
    TestBed.resetTestingModule();
    const again = await open(RegisterPage, { inputs: { sessionId: SESSION } });
    await again.answer('GET', ADDRESS, register());
    const shown = register({ ada: markAs('present'), bruno: markAs('present') });
    expect(await again.answer('PUT', ADDRESS, shown)).toEqual({
      entries: [
        { enrolmentId: 'ada', ...present },
        { enrolmentId: 'bruno', ...present },
      ],
    });
  });

  test('a mark given while another is on its way is not lost', async () => {
    const screen = await opened();
    screen.press(/cambia per Ada Accorsi/);
    await screen.settle();
    screen.press(/cambia per Ada Accorsi/);
    expect(await screen.take(register({ ada: markAs('present') }))).toEqual([{ enrolmentId: 'ada', ...present }]);
    expect(await screen.take(register({ ada: markAs('absent') }))).toEqual([
      { enrolmentId: 'ada', ...present, kind: 'absent' },
    ]);
    screen.nothingAsked();
  });
});

test('what the server refuses is said, and can be given up for what it has', async () => {
  const screen = await opened();
  screen.press(/cambia per Ada Accorsi/);
  const refusal = { code: 'attendance.register-closed', title: 'Non è possibile ora', detail: 'Il registro è chiuso.' };
  await screen.answer('PUT', ADDRESS, refusal, 409);
  expect(screen.getByRole('alert').textContent).toContain('Il registro è chiuso.');
  screen.press('Scarta 1 segno');
  await screen.answer(
    'GET',
    ADDRESS,
    register({}, { state: 'closed', closedBy: 'Paola Righi', closedAt: '2027-01-21T17:20:00Z' }),
  );
  expect([screen.queryByRole('alert'), screen.tally(), localStorage.length]).toEqual([null, [0, 0, 0, 3], 0]);
});

test('closing closes, and then there is nothing left to tap', async () => {
  const screen = await opened(register({ ada: markAs('present') }));
  screen.press('Chiudi il registro');
  const closed = { state: 'closed', closedBy: 'Giulia Ferraresi', closedAt: '2027-01-21T17:23:00Z' } as const;
  await screen.answer('POST', `${ADDRESS}/close`, register({ ada: markAs('present') }, closed));
  expect(screen.told()).toBe('Registro chiuso');
  expect(screen.host.textContent).toMatch(/Chiuso da Giulia Ferraresi,\s+gio 21 gen, 18:23/);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getByText('Per correggerlo chiedi alla segreteria di riaprirlo.')).toBeTruthy();
});

test('staff reopen it with a reason, which is needed', async () => {
  const closed = { state: 'closed', closedBy: 'Giulia Ferraresi', closedAt: '2027-01-21T17:23:00Z' } as const;
  const screen = await opened(register({}, closed));
  await signIn(screen, ['attendance.reopen']);
  screen.press('Riapri');
  await screen.settle();
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Riapri' }));
  await screen.settle();
  screen.nothingAsked();
  screen.write('Perché lo riapri', 'Un nome scambiato');
  await screen.settle();
  fireEvent.click(dialog.getByRole('button', { name: 'Riapri' }));
  const reopened = register({}, { state: 'reopened', reopenedFor: 'Un nome scambiato' });
  expect(await screen.answer('POST', `${ADDRESS}/reopen`, reopened)).toEqual({ reason: 'Un nome scambiato' });
  expect(screen.getByText(/Riaperto per correggere: «Un nome scambiato»/)).toBeTruthy();
});

test('before the session only who is coming is shown, and from when on marks are given', async () => {
  const screen = await opened(register(), '2027-01-21T16:00:00Z');
  expect(screen.host.textContent).toMatch(/Si segna da\s+gio 21 gen, 17:45/);
  expect([screen.queryAllByRole('button').length, screen.marks().length]).toEqual([0, 3]);
});

test('a session that is not theirs is told as what it is', async () => {
  const screen = await open(RegisterPage, { inputs: { sessionId: SESSION } });
  const refusal = { code: 'attendance.session-not-found', title: 'Non trovato', detail: 'Questo incontro non esiste.' };
  await screen.answer('GET', ADDRESS, refusal, 404);
  expect(screen.getByRole('alert').textContent).toContain('Questo incontro non esiste.');
});

test('its history tells who changed what, when and why', async () => {
  const screen = await opened();
  const details = screen.getAllByText('Storia del registro')[0]!.parentElement as HTMLDetailsElement;
  details.open = true;
  const event = { id: 'e1', at: '2027-01-22T08:00:00Z', by: 'Paola Righi', reason: 'Un nome scambiato', state: null };
  await screen.answer('GET', `${ADDRESS}/history`, {
    items: [{ ...event, person: 'Ada Accorsi', before: markAs('absent'), after: late(20) }],
    nextCursor: null,
  });
  const told = within(details).getByRole('listitem').textContent?.replace(/\s+/g, ' ').trim();
  expect(told).toBe('Ada Accorsi: Assente → Ritardo (20 min) Paola Righi, ven 22 gen, 9:00«Un nome scambiato»');
});
