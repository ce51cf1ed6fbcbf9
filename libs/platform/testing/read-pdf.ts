import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tagged piece of content, as a screen reader meets it. */
export type Told = readonly [tag: string, text: string];

/** A rectangle of a page in its own units, measured from its lower left corner. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Opens a PDF with another program's eyes than those that wrote it, loaded only by whoever needs them. */
export async function readPdf(file: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(file) }).promise;
  return {
    pdf,
    told: async () => (await Promise.all(pagesOf(pdf).map(async (page) => tellPage(await page)))).flat(),
    qrCode: async () => readQrCode(await pdf.getPage(1)),
    textOutside: async (box: Box) =>
      (await Promise.all(pagesOf(pdf).map(async (page) => textOutside(await page, box)))).flat(),
  };
}

const pagesOf = (pdf: PDFDocumentProxy) => Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));

async function tellPage(page: PDFPageProxy): Promise<Told[]> {
  const marked = await textByMark(page);
  const tell = (node: StructNode, tag: string): Told[] => {
    if ('id' in node) return node.type === 'content' ? [[tag, readable(marked.get(node.id))]] : [];
    if (node.alt) return [[node.role, node.alt]];
    return node.children.flatMap((child) => tell(child, node.role));
  };
  return tell((await page.getStructTree()) as StructNode, 'Root');
}

type StructNode = { role: string; alt?: string; children: StructNode[] } | { id: string; type: string };

const readable = (text = '') => text.replace(/\s+/g, ' ').trim();

/** The text of each marked piece; text neither marked nor decoration would be lost to whoever listens: refused. */
async function textByMark(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (!id) throw new Error(`Untagged text: ${item.str}`);
      marked.set(id, (marked.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { tag?: string }).tag === 'Artifact' ? 'Artifact' : item.id);
  }
  return marked;
}

async function textOutside(page: PDFPageProxy, box: Box): Promise<string[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [left, bottom] = [item.transform[4] as number, item.transform[5] as number];
    const isInside = left >= box.left && left + item.width <= box.right;
    return isInside && bottom >= box.bottom && bottom + item.height <= box.top ? [] : [item.str];
  });
}

async function readQrCode(page: PDFPageProxy): Promise<string | undefined> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const { default: jsQR } = await import('jsqr');
  const viewport = page.getViewport({ scale: 2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, viewport.width, viewport.height);
  return jsQR(data, width, height)?.data;
}
