import type { Label } from '../interface/label';
import type { LabelContext } from './context';
import { editionView, listEditions } from './edition-views';
import { createEdition, prepareEdition, stepEdition } from './editions';
import { createProgramme, listProgrammes } from './programmes';

/** The label of one Strapi. */
export function makeLabel(context: LabelContext): Label {
  return {
    programmes: {
      list: () => listProgrammes(context),
      create: (wanted, staff) => createProgramme(context, wanted, staff),
    },
    editions: {
      list: (language) => listEditions(context, language),
      view: (id, language) => editionView(context, id, language),
      create: (wanted, staff) => createEdition(context, wanted, staff),
      prepare: (wanted, asked) => prepareEdition(context, wanted, asked),
      step: (wanted, asked) => stepEdition(context, wanted, asked),
    },
  };
}
