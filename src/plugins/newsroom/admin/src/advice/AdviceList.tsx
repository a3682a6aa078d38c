import { useFieldLabel } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useDeferredValue, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { advise } from '../../../server/src/domain/advice/advise';
import type { AdviceFields } from '../type-view';
import { draftOfForm } from './draft-of-form';

interface AdviceListProps {
  readonly fields: AdviceFields;
  /** The document as it is saved; nothing of a new one. */
  readonly saved: Readonly<Record<string, unknown>>;
}

/** What could be said about the draft in the form, as it is written. */
export function AdviceList({ fields, saved }: AdviceListProps) {
  const { formatMessage } = useIntl();
  const fieldLabel = useFieldLabel();
  // Typing comes first: the advice follows when there is time.
  const values = useDeferredValue(useForm('AdviceList', (form) => form.values));
  const advice = useMemo(() => advise(draftOfForm(fields, values, saved)), [fields, values, saved]);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p" role="status" fontWeight="semiBold">
        {formatMessage({ id: 'newsroom.advice.count' }, { count: advice.length })}
      </Typography>
      {advice.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {advice.map(({ code, field, values: named }) => (
            <li key={`${code} ${field} ${Object.values(named).join(' ')}`}>
              <Typography variant="pi">
                {formatMessage(
                  { id: `newsroom.advice.${code}` },
                  { ...named, field: field === null ? '' : fieldLabel([fields[field] ?? field]) },
                )}
              </Typography>
            </li>
          ))}
        </Flex>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {formatMessage({ id: 'newsroom.advice.no-block' })}
      </Typography>
    </Flex>
  );
}
