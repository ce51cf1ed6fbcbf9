import { courseSlug, isSlug } from './course-slug';

describe('the address of a course', () => {
  const taken =
    (...slugs: string[]) =>
    (slug: string) =>
      slugs.includes(slug);

  it('is made from its title', () => {
    expect(courseSlug('Perché l’IA? Città e novità', taken())).toBe('perche-l-ia-citta-e-novita');
  });

  it('is numbered when another course has it', () => {
    expect(courseSlug('Python da zero', taken('python-da-zero'))).toBe('python-da-zero-2');
    expect(courseSlug('Python da zero', taken('python-da-zero', 'python-da-zero-2'))).toBe('python-da-zero-3');
  });

  it('exists even for a title without letters of ours', () => {
    expect(courseSlug('日本語', taken())).toBe('corso');
    expect(courseSlug('日本語', taken('corso'))).toBe('corso-2');
  });

  it('is never too long, its number included', () => {
    const title = 'parola '.repeat(30);
    const first = courseSlug(title, taken());
    const second = courseSlug(title, taken(first));
    expect([first, second].map(isSlug)).toEqual([true, true]);
    expect(second).not.toBe(first);
  });

  it.each(['', 'Il-robot', 'il--robot', '-robot', 'robot-', 'caffè', 'a'.repeat(81)])('is not %p', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
