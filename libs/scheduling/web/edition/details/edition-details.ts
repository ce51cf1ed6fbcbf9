import type { Call } from '@bottega/platform/web';
import type { Layout } from '@bottega/scheduling/domain';
import type { Edition } from '../../data/programme-view';
import { type EditionTerms, NEW_TERMS, termsBody, termsOf } from '../../terms/edition-terms';

/** All that may be written of an edition, as it is typed; what its spaces must have, one thing a line. */
export interface EditionDetails extends EditionTerms {
  layout: Layout | '';
  equipment: string;
  joiningInstructions: string;
}

export const NO_DETAILS: EditionDetails = { ...NEW_TERMS, layout: '', equipment: '', joiningInstructions: '' };

export const detailsOf = (edition: Edition): EditionDetails => ({
  ...termsOf(edition),
  layout: edition.layout ?? '',
  equipment: edition.equipment.join('\n'),
  joiningInstructions: edition.joiningInstructions,
});

/** Who teaches goes along only when it is somebody else: left alone, they keep the parts they had. */
export function changeOf(
  edition: Edition,
  { layout, equipment, joiningInstructions, ...terms }: EditionDetails,
): Call<'patch', '/editions/{id}'>['body'] {
  const { instructors, ...body } = termsBody(terms);
  const asBefore = String(terms.instructors) === String(termsOf(edition).instructors);
  return {
    ...body,
    layout: layout || null,
    equipment: equipment.split('\n').filter((line) => line.trim()),
    joiningInstructions,
    ...(!asBefore && { instructors }),
  };
}
