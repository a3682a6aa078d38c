import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface FormField {
  type: string;
  hint?: string;
  labelAction?: ReactNode;
}

interface EditView {
  layout: {
    layout: FormField[][][];
    components: Record<string, { layout: FormField[][] }>;
  };
}

const explained = (field: FormField): FormField =>
  field.type === 'component' && field.hint
    ? {
        ...field,
        labelAction: (
          <Typography variant="pi" textColor="neutral600">
            {field.hint}
          </Typography>
        ),
      }
    : field;

const explainedRows = (rows: FormField[][]): FormField[][] => rows.map((row) => row.map(explained));

/** Shows the hint of a group of fields beside its name: the stock edit view shows the hints of fields only. */
export function explainComponents(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', ({ layout, ...view }: EditView) => ({
    ...view,
    layout: {
      ...layout,
      layout: layout.layout.map(explainedRows),
      components: Object.fromEntries(
        Object.entries(layout.components).map(([uid, component]) => [
          uid,
          { ...component, layout: explainedRows(component.layout) },
        ]),
      ),
    },
  }));
}
