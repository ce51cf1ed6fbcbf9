/*
 * Forms, apart from the rest of the design system: pages that ask nothing, such as the home page, must not carry what
 * asking weighs.
 */
export { CheckList } from './check-list';
export { Control } from './control';
export { Field } from './field';
export { FieldNotes } from './field-notes';
export { FormProblemNote } from './form-problem';
export { send } from './send';
export { Tick } from './tick';
