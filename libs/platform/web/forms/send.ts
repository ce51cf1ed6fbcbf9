import { type FieldTree, submit, type ValidationError } from '@angular/forms/signals';
import { Problem, type ProblemField } from '../api/problem';

/** What the server said about the form as a whole: shown above the button by `bt-form-problem`. */
export interface FormProblem extends ValidationError {
  kind: 'problem';
  problem: Problem;
}

/**
 * Sends a form once it is filled in rightly: true when it went through. What the server finds wrong lands beside the
 * field it points at, the rest on the form; nothing typed is lost and the first wrong field gets the focus.
 */
export async function send<T>(form: FieldTree<T>, action: (value: T) => Promise<unknown>): Promise<boolean> {
  const sent = await submit(form, async () => {
    try {
      await action(form().value());
      return undefined;
    } catch (error) {
      if (error instanceof Problem) return toErrors(form, error);
      throw error;
    }
  });
  if (!sent) form().errorSummary()[0]?.fieldTree().focusBoundControl();
  return sent;
}

function toErrors<T>(form: FieldTree<T>, problem: Problem): ValidationError.WithOptionalFieldTree[] {
  const placed = problem.fields.flatMap((error) => {
    const field = fieldAt(form, error);
    return field ? [{ fieldTree: field, kind: error.code, message: error.detail ?? problem.detail }] : [];
  });
  const whole: FormProblem = { kind: 'problem', problem };
  return placed.length === problem.fields.length && placed.length > 0 ? placed : [...placed, whole];
}

/** Follows a JSON pointer such as `/guardian/email` down the form. */
function fieldAt<T>(form: FieldTree<T>, { pointer }: ProblemField): FieldTree<unknown> | undefined {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((field, step) => field && Reflect.get(field, step), form) as FieldTree<unknown>;
}
