import { render } from '../testing';
import { Export } from './export';

test('a list is offered as two files, by the filters in force and in the language one reads', async () => {
  const { host, getByRole } = await render(Export, {
    inputs: { of: '/people', by: { q: 'Rossi & figli', affiliation: undefined, role: '' } },
  });
  const links = [...host.querySelectorAll('a')].map((link) => [
    link.querySelector('b')?.textContent,
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['CSV', '/api/v1/people/export?q=Rossi%20%26%20figli&format=csv&language=it'],
    ['Excel', '/api/v1/people/export?q=Rossi%20%26%20figli&format=xlsx&language=it'],
  ]);
  const target = getByRole('button', { name: 'Esporta' }).getAttribute('popovertarget')!;
  expect(host.querySelector(`#${target}`)?.hasAttribute('popover')).toBe(true);
});
