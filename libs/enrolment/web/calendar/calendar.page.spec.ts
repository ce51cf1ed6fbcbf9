import { TestBed } from '@angular/core/testing';
import { Confirmation } from '@bottega/platform/web';
import { open } from '@bottega/platform/web/testing';
import { calendarWords } from './calendar-words';
import { MyCalendarPage } from './calendar.page';

const WORDS = { words: { 'enrolment-calendar': calendarWords } };
const FEED = { url: 'https://bottega.example/calendar/segreto.ics', since: '2027-01-11T17:00:00Z' };
const NONE = { url: null, since: null };

test('an address is made when asked for, and calendar programs are offered it by their scheme', async () => {
  const screen = await open(MyCalendarPage, WORDS);
  await screen.answer('GET', '/me/calendar-feed', NONE);
  screen.press('Crea il tuo indirizzo');
  await screen.answer('POST', '/me/calendar-feed', FEED, 201);
  await screen.answer('GET', '/me/calendar-feed', FEED);
  expect(screen.getByRole('link', { name: 'Apri nel calendario' }).getAttribute('href')).toBe(
    'webcal://bottega.example/calendar/segreto.ics',
  );
  expect((screen.getByLabelText(/^Indirizzo del calendario/) as HTMLInputElement).value).toBe(FEED.url);
});

test('another takes its place, or none, once sure', async () => {
  const screen = await open(MyCalendarPage, WORDS);
  await screen.answer('GET', '/me/calendar-feed', FEED);
  const ask = jest.spyOn(TestBed.inject(Confirmation), 'ask');
  ask.mockResolvedValueOnce(false);
  screen.press('Cambia indirizzo');
  await screen.settle();
  screen.nothingAsked();
  ask.mockResolvedValue(true);
  screen.press('Cambia indirizzo');
  await screen.answer('POST', '/me/calendar-feed', FEED, 201);
  await screen.answer('GET', '/me/calendar-feed', FEED);
  screen.press('Togli l’indirizzo');
  await screen.answer('DELETE', '/me/calendar-feed', null, 204);
  await screen.answer('GET', '/me/calendar-feed', NONE);
  expect(screen.getByRole('button', { name: 'Crea il tuo indirizzo' })).toBeTruthy();
});
