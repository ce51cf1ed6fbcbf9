import { wantsDemo } from './wants-demo';

it.each([
  ['embedded', {}, true, true],
  ['embedded, switched off', { BOTTEGA_DEMO: 'off' }, true, false],
  ['embedded, in production', { NODE_ENV: 'production', BOTTEGA_DEMO: 'on' }, true, false],
  ['elsewhere', {}, false, false],
  ['elsewhere, asked for', { BOTTEGA_DEMO: 'on' }, false, true],
  ['elsewhere, in production', { NODE_ENV: 'production', BOTTEGA_DEMO: 'on' }, false, false],
])('the demo centre in a database that is %s', (_, env, embedded, wanted) => {
  expect(wantsDemo(env, embedded)).toBe(wanted);
});
