import { ConfirmDialog, useRefusal } from '@parvis/panel';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type MouseEvent, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Possible } from '../../../server/src/domain/desk/views';
import type { Criterion } from './criteria/criteria';
import { goTo, idOf } from './criteria/places';
import { useSubmitSheetMutation } from './sheet-api';

interface SubmitSectionProps {
  readonly assignment: number;
  readonly version: number;
  readonly missing: readonly Criterion[];
  /** Whether something has not reached the server yet. */
  readonly isWaiting: boolean;
  readonly possible: Possible;
}

/** Where a sheet is handed in; or what it lacks, each a link to its criterion. */
export function SubmitSection({ assignment, version, missing, isWaiting, possible }: SubmitSectionProps) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const why = useId();
  const [submit] = useSubmitSheetMutation();
  const reasons = isWaiting ? [formatMessage({ id: 'scoring.submit.waiting' })] : possible.reasons;
  const isReady = missing.length === 0 && !isWaiting && possible.allowed;
  const act = async () => {
    const refusal = refusalOf(await submit({ assignment, version }));
    if (refusal === null) {
      toggleNotification({ type: 'success', message: formatMessage({ id: 'scoring.submit.done' }) });
    }
    return refusal;
  };
  return (
    <Box tag="section" aria-labelledby={`${why}-title`}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography tag="h3" variant="delta" id={`${why}-title`}>
          {formatMessage({ id: 'scoring.submit.title' })}
        </Typography>
        <div id={why}>
          {missing.length > 0 ? (
            <>
              <Typography tag="p">
                {formatMessage({ id: 'scoring.submit.missing' }, { count: missing.length })}
              </Typography>
              <ul>
                {missing.map(({ code, label }) => (
                  <li key={code}>
                    <Link
                      href={`#${idOf(code)}`}
                      onClick={(event: MouseEvent) => {
                        event.preventDefault();
                        goTo(code);
                      }}
                    >
                      {code} · {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            !isReady && <Typography tag="p">{reasons.join(' ')}</Typography>
          )}
        </div>
        <ConfirmDialog
          look="page"
          variant="default"
          button={formatMessage({ id: 'scoring.submit.button' })}
          disabled={!isReady}
          describedBy={isReady ? undefined : why}
          title={formatMessage({ id: 'scoring.submit.title' })}
          explanation={formatMessage({ id: 'scoring.submit.explanation' })}
          confirm={formatMessage({ id: 'scoring.submit.confirm' })}
          act={act}
        />
      </Flex>
    </Box>
  );
}
