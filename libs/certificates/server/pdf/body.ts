import { CertificateFacts } from '@bottega/certificates/domain';
import { Canvas, INK, type Ladder, type SetText, type Style, type Typesetter } from '@bottega/platform/pdf';
import { attendedWords, editionWords, identityWords, KIND } from './certificate-words';
import { COLUMN, COLUMN_WIDTH } from './page';

/** A paragraph with the space above it. */
interface Paragraph {
  readonly tag: 'H1' | 'P';
  readonly text: SetText;
  readonly gap: number;
}

export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly height: number;
}

const NAME: Ladder = [[55, 1], [46, 1], [40, 1], [40, 2], [33, 2], [27, 2], [22, 9]]; // prettier-ignore
const TITLE: Ladder = [[25, 1], [22, 1], [22, 2], [18, 2], [15, 9]]; // prettier-ignore

/** How much everything shrinks when even so the words do not fit. */
const SCALES = [1, 0.9, 0.8, 0.7, 0.6];

const SENTENCE_WIDTH = 440;

/** The certificate's own sentence: kind, name, hours, course, dates. As large as the room allows. */
export function setBody(setter: Typesetter, facts: CertificateFacts, room: number): Body {
  const bodies = SCALES.map((scale) => setScaled(setter, facts, scale));
  return bodies.find((body) => body.height <= room) ?? bodies.at(-1)!;
}

export function drawBody(canvas: Canvas, { paragraphs }: Body, top: number): void {
  let y = top;
  for (const { tag, text, gap } of paragraphs) {
    canvas.write(tag, text, COLUMN.left, y + gap);
    y += gap + text.height;
  }
}

function setScaled(setter: Typesetter, facts: CertificateFacts, scale: number): Body {
  const sentence: Style = { face: 'text', size: 11.9 * scale, leading: 1.5, ink: INK.ink };
  const kind: Style = { face: 'strong', size: 12.6 * scale, leading: 1.5, ink: INK.terracotta };
  const small: Style = { face: 'text', size: 9 * scale, leading: 1.5, ink: INK.soft };
  const poster = { face: 'poster', leading: 1, tracking: -0.014, ink: INK.ink } as const;
  const head = { face: 'head', leading: 1.15, ink: INK.ink } as const;

  const [before, hours, after] = attendedWords(facts.kind, facts.attendance);
  const attended = [before, { text: hours, face: 'strong' as const }, after];
  const identity = identityWords(facts.learner);
  const paragraphs: Paragraph[] = [
    { tag: 'H1', gap: 0, text: setter.set([KIND[facts.kind]], kind, COLUMN_WIDTH) },
    { tag: 'P', gap: 3, text: setter.fit(facts.learner.name, poster, scaled(NAME, scale), COLUMN_WIDTH) },
    ...(identity ? [{ tag: 'P' as const, gap: 7, text: setter.set([identity], small, COLUMN_WIDTH) }] : []),
    { tag: 'P', gap: 11, text: setter.set(attended, sentence, SENTENCE_WIDTH) },
    { tag: 'P', gap: 3, text: setter.fit(facts.course.title, head, scaled(TITLE, scale), COLUMN_WIDTH) },
    { tag: 'P', gap: 7, text: setter.set([editionWords(facts.edition)], sentence, SENTENCE_WIDTH) },
  ];
  return { paragraphs, height: paragraphs.reduce((sum, { gap, text }) => sum + gap + text.height, 0) };
}

const scaled = (ladder: Ladder, scale: number): Ladder => ladder.map(([size, lines]) => [size * scale, lines]);
