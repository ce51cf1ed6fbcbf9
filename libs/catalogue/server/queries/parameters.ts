/** Collects the parameters of a statement put together from parts: `$(value)` is the placeholder that stands for it. */
export function parameters(): { values: unknown[]; $: (value: unknown) => string } {
  const values: unknown[] = [];
  return { values, $: (value) => `$${values.push(value)}` };
}

export type Placeholder = ReturnType<typeof parameters>['$'];
