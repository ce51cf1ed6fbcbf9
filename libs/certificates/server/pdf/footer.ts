import { CertificateFacts } from '@bottega/certificates/domain';
import { Canvas, INK, longDate, type SetText, type Style, type Typesetter } from '@bottega/platform/pdf';
import { issuerWords, NOT_A_CERTIFICATION, verificationPlace } from './certificate-words';
import { COLUMN, COLUMN_WIDTH } from './page';
import { drawQrCode } from './qr-code';

const QR_SIDE = 80;
const CHECK_WIDTH = 172;
const CHECK_LEFT = COLUMN.right - CHECK_WIDTH;
const QR = { left: CHECK_LEFT - 8 - QR_SIDE, top: COLUMN.bottom - QR_SIDE, side: QR_SIDE };
const SIGNED_WIDTH = COLUMN_WIDTH - (COLUMN.right - QR.left) - 24;

const small: Style = { face: 'text', size: 8.5, leading: 1.45, ink: INK.soft };
const signature: Style = { face: 'head', size: 16, leading: 1.25, ink: INK.ink };

/** Who signs, for whom, and how to check it: both halves stand on the bottom margin. */
export interface Footer {
  readonly signed: readonly SetText[];
  /** Where to check it, and what else there is to know for that. */
  readonly place: SetText;
  readonly check: readonly SetText[];
  readonly top: number;
}

export function setFooter(setter: Typesetter, facts: CertificateFacts): Footer {
  const { signatory, issuer, issuedIn, issuedOn, code } = facts;
  const lines = [signatory.role, `${issuedIn}, ${longDate(issuedOn)}`, issuerWords(issuer)];
  const signed = [
    setter.set([signatory.name], signature, SIGNED_WIDTH),
    ...lines.map((line) => setter.set([line], small, SIGNED_WIDTH)),
  ];
  const place = setter.set([`Verifica: ${verificationPlace(facts)}`], small, CHECK_WIDTH);
  const check = [
    setter.set(['Codice ', { text: code, face: 'strong' }], small, CHECK_WIDTH),
    ...(issuer.accreditation ? [] : [setter.set([NOT_A_CERTIFICATION], small, CHECK_WIDTH)]),
  ];
  const height = Math.max(QR_SIDE, heightOf(signed), heightOf([place, ...check]));
  return { signed, place, check, top: COLUMN.bottom - height };
}

export function drawFooter(canvas: Canvas, { signed, place, check }: Footer, url: string): void {
  drawOnBottom(canvas, signed, COLUMN.left);
  canvas.figure(`Codice QR per verificare l’attestato: ${url}`, QR, (doc) => drawQrCode(doc, url, QR));
  const link = { url, words: 'Verifica questo attestato' };
  canvas.writeLink(place, CHECK_LEFT, COLUMN.bottom - heightOf([place, ...check]), link);
  drawOnBottom(canvas, check, CHECK_LEFT);
}

function drawOnBottom(canvas: Canvas, texts: readonly SetText[], left: number): void {
  let y = COLUMN.bottom - heightOf(texts);
  for (const text of texts) {
    canvas.write('P', text, left, y);
    y += text.height;
  }
}

const heightOf = (texts: readonly SetText[]) => texts.reduce((sum, text) => sum + text.height, 0);
