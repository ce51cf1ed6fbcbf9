export type FormValue = string | FormValue[] | { [name: string]: FormValue };

/** `line_items[0][price_data][currency]=eur`, as the gateway's client writes what it sends. */
export function readForm(body: string): { [name: string]: FormValue } {
  const form: { [name: string]: FormValue } = {};
  for (const [name, value] of new URLSearchParams(body)) put(form, name.split('[').map(withoutBracket), value);
  return listed(form) as { [name: string]: FormValue };
}

const withoutBracket = (part: string) => part.replace(/\]$/, '');

function put(into: { [name: string]: FormValue }, [name, ...rest]: string[], value: string): void {
  if (rest.length === 0) into[name!] = value;
  else put((into[name!] ??= {}) as { [name: string]: FormValue }, rest, value);
}

/** What is numbered from 0 is a list. */
function listed(value: FormValue): FormValue {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, listed(each)] as const);
  const isList = entries.length > 0 && entries.every(([name], index) => name === String(index));
  return isList ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}
