import { Part, PlainTable } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { CriterionView, MarkView } from '../../../../server/src/domain/desk/views';
import { useFigure } from '../../use-figure';

/** The jurors who have given a mark to any criterion, in the order in which they come. */
function jurorsOf(criteria: readonly CriterionView[]): readonly Pick<MarkView, 'juror' | 'name'>[] {
  const names = new Map(
    criteria.flatMap(({ marks }) => marks.map(({ juror, name }) => [juror, name] as const)),
  );
  return [...names].map(([juror, name]) => ({ juror, name }));
}

/** What each juror gave to each criterion, what becomes of it, and how far they are apart. */
export function MarksSection({ criteria }: { readonly criteria: readonly CriterionView[] }) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  const jurors = jurorsOf(criteria);
  return (
    <Part title="scoring.marks.title" explanation="scoring.marks.explanation">
      {jurors.length === 0 ? (
        <Typography tag="p">{formatMessage({ id: 'scoring.marks.none' })}</Typography>
      ) : (
        <PlainTable
          label={formatMessage({ id: 'scoring.marks.title' })}
          columns={[
            formatMessage({ id: 'scoring.marks.criterion' }),
            ...jurors.map(({ name }) => name),
            formatMessage({ id: 'scoring.marks.aggregated' }),
            formatMessage({ id: 'scoring.marks.spread' }),
          ]}
          rows={criteria.map(({ code, label, applicable, marks, aggregated, spread }) => ({
            key: code,
            cells: [
              `${code} · ${label}`,
              ...jurors.map(({ juror }) => (
                <Mark key={juror} given={marks.find((mark) => mark.juror === juror)} />
              )),
              applicable ? figure(aggregated) : formatMessage({ id: 'scoring.marks.not-applicable' }),
              figure(spread),
            ],
          }))}
        />
      )}
    </Part>
  );
}

function Mark({ given }: { readonly given: MarkView | undefined }) {
  const { formatMessage } = useIntl();
  if (given === undefined) return <Typography>{formatMessage({ id: 'scoring.none' })}</Typography>;
  return (
    <>
      <Typography tag="p">{given.mark ?? formatMessage({ id: 'scoring.marks.abstention' })}</Typography>
      {given.comment !== '' && (
        <Typography tag="p" variant="pi" style={{ whiteSpace: 'pre-wrap', minWidth: '16rem' }}>
          {given.comment}
        </Typography>
      )}
    </>
  );
}
