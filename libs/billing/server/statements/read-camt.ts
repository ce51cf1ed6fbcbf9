import { XMLParser } from 'fast-xml-parser';
import { billingErrors, type Days, type Movement, type Statement } from '@bottega/billing/domain';

/** Elements by name, each a list: what a schema lets happen once may happen twice in the next version of it. */
type Node = { [name: string]: (Node | string)[] };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/**
 * The movements of a CAMT.053 bank-to-customer statement (ISO 20022), of any of its versions: those booked, in euro. An
 * entry made of several transactions is as many movements.
 * @throws billing.statement-unreadable
 */
export function readCamt(xml: string): Statement {
  const statements = /<!DOCTYPE/i.test(xml) ? [] : nodes(parsed(xml), 'Document', 'BkToCstmrStmt', 'Stmt');
  const [first] = statements;
  if (!first) throw billingErrors('statement-unreadable');
  const booked = statements.flatMap((statement) => nodes(statement, 'Ntry')).filter(isBooked);
  return {
    format: 'camt.053',
    accountIban: text(first, 'Acct', 'Id', 'IBAN') || null,
    days: daysOf(statements),
    credits: booked.filter((entry) => isOf(entry, 'CRDT')).flatMap((entry) => movementsOf(entry, 'Dbtr')),
    debits: booked.filter((entry) => isOf(entry, 'DBIT')).flatMap((entry) => movementsOf(entry, 'Cdtr')),
  };
}

function parsed(xml: string): Node {
  try {
    return parser.parse(xml, true) as Node;
  } catch {
    throw billingErrors('statement-unreadable');
  }
}

/** Version 2 says `<Sts>BOOK</Sts>`, version 8 `<Sts><Cd>BOOK</Cd></Sts>`. */
const isBooked = (entry: Node): boolean => (text(entry, 'Sts', 'Cd') || text(entry, 'Sts')) === 'BOOK';

/** A reversal of money that went out is not money that somebody paid, nor the other way round. */
const isOf = (entry: Node, way: 'CRDT' | 'DBIT'): boolean =>
  text(entry, 'CdtDbtInd') === way && text(entry, 'RvslInd') !== 'true';

/** The other side of a movement, in the words of the standard. */
type OtherSide = 'Dbtr' | 'Cdtr';

function movementsOf(entry: Node, side: OtherSide): Movement[] {
  const bookedOn = (text(entry, 'BookgDt', 'Dt') || text(entry, 'BookgDt', 'DtTm')).slice(0, 10);
  const details = nodes(entry, 'NtryDtls', 'TxDtls');
  const parts = details.length > 1 && details.every((part) => amountOf(part) !== null) ? details : [null];
  return parts.flatMap((part) => {
    const amount = amountOf(part ?? entry);
    if (amount === null || amount === 0) return [];
    const told = part ?? details[0] ?? entry;
    return [{ bookedOn, amount, ...otherOf(told, side), text: wordsOf(told, entry) }];
  });
}

/** Cents; null when there is none in euro. */
function amountOf(node: Node): number | null {
  const sums = [...nodes(node, 'Amt'), ...nodes(node, 'AmtDtls', 'TxAmt', 'Amt')];
  const inEuro = sums.find((sum) => String(sum['@Ccy']) === 'EUR');
  const [, whole, decimals = ''] = /^(\d+)(?:\.(\d{1,2})0*)?$/.exec(inEuro ? content(inEuro) : '') ?? [];
  return whole ? Number(whole) * 100 + Number(decimals.padEnd(2, '0')) : null;
}

/** Version 8 puts a `Pty` around who it is. */
function otherOf(node: Node, side: OtherSide): Pick<Movement, 'payer' | 'payerIban'> {
  const payer = text(node, 'RltdPties', side, 'Nm') || text(node, 'RltdPties', side, 'Pty', 'Nm');
  return { payer: payer || null, payerIban: text(node, 'RltdPties', `${side}Acct`, 'Id', 'IBAN') || null };
}

/** What the payer wrote, the reference in its own field, and what the bank made of it when there is neither. */
function wordsOf(part: Node, entry: Node): string {
  const structured = texts(part, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref');
  const words = [...structured, ...texts(part, 'RmtInf', 'Ustrd')];
  const other = [...texts(part, 'AddtlTxInf'), ...texts(entry, 'AddtlNtryInf')];
  return (words.length > 0 ? words : other).join(' ').trim();
}

function daysOf(statements: readonly Node[]): Days | null {
  const from = statements.map((statement) => day(statement, 'FrDtTm')).toSorted()[0];
  const to = statements
    .map((statement) => day(statement, 'ToDtTm'))
    .toSorted()
    .at(-1);
  return from && to ? { from, to } : null;
}

const day = (statement: Node, end: string): string => text(statement, 'FrToDt', end).slice(0, 10);

function nodes(node: Node, ...path: string[]): Node[] {
  return path.reduce<Node[]>((found, name) => found.flatMap((each) => children(each, name)), [node]);
}

const children = (node: Node, name: string): Node[] =>
  (node[name] ?? []).map((child) => (typeof child === 'string' ? { '#text': [child] } : child));

const texts = (node: Node, ...path: string[]): string[] =>
  nodes(node, ...path)
    .map(content)
    .filter(Boolean);

const text = (node: Node, ...path: string[]): string => texts(node, ...path)[0] ?? '';

const content = (node: Node): string => [node['#text'] ?? ''].flat().join('').trim();
