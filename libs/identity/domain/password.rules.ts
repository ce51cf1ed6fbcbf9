import { type FieldError, foldText } from '@bottega/platform/kernel';
import { identityErrors } from './identity.errors';

/** Long beats complicated: NIST SP 800-63B-4 §3.1.1.2 asks for length and forbids composition rules. */
export const PASSWORD_MIN = 10;

/** Enough for any passphrase, too little to make hashing it an attack. */
export const PASSWORD_MAX = 200;

export function passwordFaults(password: string, email: string | null, pointer = '/password'): FieldError[] {
  const length = [...password].length;
  if (length < PASSWORD_MIN)
    return [{ pointer, code: 'identity.password-too-short', params: { least: PASSWORD_MIN, length } }];
  if (email !== null && foldText(password.trim()) === foldText(email))
    return [{ pointer, code: 'identity.password-is-email' }];
  return [];
}

export function checkPassword(password: string, email: string | null, pointer?: string): void {
  const faults = passwordFaults(password, email, pointer);
  if (faults.length > 0) throw identityErrors('password-refused', {}, faults);
}
