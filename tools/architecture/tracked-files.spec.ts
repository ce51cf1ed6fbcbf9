import { textOf, trackedFiles } from './tracked-files';

const BINARY = /\.(png|jpe?g|webp|avif|ico|woff2?|ttf|otf|pdf|icc|gz|zip)$/;

/** What may run past 300 lines, each kind for its reason. */
const LONG: [RegExp, string][] = [
  [/^package-lock\.json$/, 'written by npm'],
  [/^(docs|README)/, 'prose is read by heading'],
  [/\.generated\./, 'written by a program'],
  [/^libs\/\w+\/web\/i18n\/(it|en)\.json$/, 'words of screens, one a line, looked up by key'],
];

const SIGNS_OF_A_MACHINE: [string, RegExp][] = [
  ['a home folder', /(?<![\w.-])\/(?:home|Users)\/[a-z][\w.-]*\//],
  ['the superuser’s folder', /(?<![\w.-])\/root\//],
  ['a working folder', /(?<![\w./-])\/work\/\w/],
  ['a Windows profile', /\bC:\\{1,2}Users\\/i],
  [
    'a package registry',
    /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\b|\/\/[\w.-]*(?:artifactory|verdaccio|nexus)[\w.-]*[:/]/,
  ],
];

const texts = trackedFiles.filter((path) => !BINARY.test(path)).map((path) => ({ path, text: textOf(path) }));

const givenAway = (text: string) => SIGNS_OF_A_MACHINE.filter(([, sign]) => sign.test(text)).map(([name]) => name);

test('no file is longer than 300 lines, but for a reason', () => {
  const long = texts.filter(({ text }) => text.trimEnd().split('\n').length > 300).map(({ path }) => path);
  expect(long.filter((path) => !LONG.some(([kind]) => kind.test(path)))).toEqual([]);
});

test('every decision has a number of its own', () => {
  const numbers = trackedFiles.flatMap((path) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? []);
  expect(numbers.toSorted()).toEqual([...new Set(numbers)].toSorted());
});

test('no file names a machine or the registry it was installed from', () => {
  expect(texts.map(({ path, text }) => [path, givenAway(text)]).filter(([, signs]) => signs!.length)).toEqual([]);
});

test.each([
  ['see /' + 'home/ada/bottega', ['a home folder']],
  ['"cwd": "/' + 'Users/ada/code"', ['a home folder']],
  ['cd /' + 'root/bottega', ['the superuser’s folder']],
  ['cat /' + 'work/notes', ['a working folder']],
  ['C:' + '\\Users\\ada', ['a Windows profile']],
  ['https://registry.' + 'npmjs.org/nx', ['a package registry']],
  ['https://nexus' + '.corp.example:8081/npm', ['a package registry']],
  ['GET /courses/work/shops, ./home/index.html, /roots/', []],
])('“%s” gives away %j', (text, signs) => expect(givenAway(text)).toEqual(signs));
