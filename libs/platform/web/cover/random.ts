import type { Random } from './drawing';

/** FNV-1a with a final stir: near titles land far apart. */
function hash(text: string): number {
  let value = 2166136261;
  for (const character of text.normalize('NFC').toLowerCase()) {
    value = Math.imul(value ^ character.codePointAt(0)!, 16777619);
  }
  value = Math.imul(value ^ (value >>> 16), 2246822507);
  return (value ^ (value >>> 13)) >>> 0;
}

/** The mulberry32 generator, seeded by a text. */
export function randomOf(text: string): Random {
  let state = hash(text);
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { share, below: (count) => Math.floor(share() * count) };
}
