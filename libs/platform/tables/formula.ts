/**
 * Whether a spreadsheet could take a text for a formula: what people write about themselves must never be run on the
 * computer of whoever opens the list (OWASP, CSV Injection). Full-width signs and leading spaces count too.
 */
export const looksLikeFormula = (text: string): boolean => /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text);
