import { aQuote, render } from '../testing';
import { checkoutWords } from './checkout-words';
import { PriceLines } from './price-lines';

const lines = (concessions: ('student' | 'job-seeker')[]) =>
  render(PriceLines, { inputs: { of: aQuote({ concessions }) }, words: { 'platform-checkout': checkoutWords } });

test('who could pay less by showing something is led to where it is declared', async () => {
  const { getByRole } = await lines(['student']);
  expect(getByRole('link', { name: 'Hai un’agevolazione?' }).getAttribute('href')).toBe('/io/agevolazioni');
});

test('nobody is asked about concessions that lower nothing of it', async () => {
  expect((await lines([])).queryByRole('link')).toBeNull();
});
