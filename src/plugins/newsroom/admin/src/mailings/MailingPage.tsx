import { Loaded } from '@parvis/panel';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import { MailingActions } from './MailingActions';
import { MailingForm } from './MailingForm';
import { MailingProgress } from './MailingProgress';
import { MomentInWords } from './MomentInWords';
import { type MailingView, useMailingQuery } from './mailings-api';
import { PreviewSection } from './PreviewSection';
import { Standing } from './Standing';
import { StateBadge } from './StateBadge';

/** Mails leave by the second while a mailing is being sent. */
const REFRESH_EVERY = 3_000;

/** One mailing: its steps while it is a draft, what becomes of it afterwards. */
export function MailingPage() {
  const { formatMessage } = useIntl();
  const id = Number(useParams().id);
  const query = useMailingQuery(id, { refetchOnMountOrArgChange: true, pollingInterval: REFRESH_EVERY });
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box>
        <Button tag={Link} to="/plugins/newsroom" variant="tertiary">
          {formatMessage({ id: 'newsroom.mailings.back' })}
        </Button>
      </Box>
      <Loaded query={query}>{(mailing) => <Mailing mailing={mailing} />}</Loaded>
    </Flex>
  );
}

function Mailing({ mailing }: { readonly mailing: MailingView }) {
  const { formatMessage } = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, state } = mailing;
  const shown = useRef(state);
  // After a step its button is gone: whoever listens hears the new state.
  useEffect(() => {
    if (shown.current !== state) heading.current?.focus();
    shown.current = state;
  }, [state]);
  const isDraft = state === 'draft';
  return (
    <>
      <Flex gap={4} wrap="wrap">
        <Typography tag="h2" variant="beta" ref={heading} tabIndex={-1}>
          {mailing.title ?? formatMessage({ id: 'newsroom.untitled' })}
        </Typography>
        <Box role="status">
          <StateBadge state={state} />
        </Box>
        {!isDraft && <MomentInWords {...mailing} />}
      </Flex>
      <Standing mailing={mailing} />
      {isDraft && <MailingForm key={id} mailing={mailing} />}
      {!isDraft && <MailingProgress mailing={mailing} />}
      <PreviewSection id={id} />
      <MailingActions mailing={mailing} />
    </>
  );
}
