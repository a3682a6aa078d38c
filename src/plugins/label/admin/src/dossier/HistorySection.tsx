import { Part, PlainTable } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OfficeView } from '../../../server/src/domain/instruction/office-view';
import { useInstant } from '../instants/use-instant';

/** What happened to an application, and each version of it that was submitted. */
export function HistorySection({ application }: { readonly application: OfficeView }) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const { timeline, revisions } = application;
  const say = (what: string) => formatMessage({ id: `label.history.${what}` });
  return (
    <>
      <Part title="label.history.title">
        {timeline.length === 0 ? (
          <Typography tag="p">{say('empty')}</Typography>
        ) : (
          <PlainTable
            label={say('title')}
            columns={[say('at'), say('who'), say('what')]}
            rows={timeline.map(({ at, who, what, note }, index) => ({
              key: `${at} ${index}`,
              cells: [instant(at), who ?? say('nobody'), note === null ? what : `${what} — ${note}`],
            }))}
          />
        )}
      </Part>
      {revisions.length > 0 && (
        <Part title="label.history.revisions" explanation="label.history.revisions-explanation">
          <PlainTable
            label={say('revisions')}
            columns={[say('revision'), say('at'), say('hash')]}
            rows={revisions.map(({ number, at, hash }) => ({
              key: number,
              cells: [String(number), instant(at), <code key="hash">{hash}</code>],
            }))}
          />
        </Part>
      )}
    </>
  );
}
