import { FormDialog, PlainTable } from '@parvis/panel';
import { Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { DeliberationLine, DeliberationView } from '../../../server/src/domain/jury/jury-view';
import { applicationAt } from '../places';
import { StateBadge } from '../StateBadge';
import { useFigure } from '../use-figure';
import { DecisionForm } from './DecisionForm';

interface DecisionsTableProps {
  readonly deliberation: DeliberationView;
  /** The applications whose drafts are to be adopted. */
  readonly chosen: readonly number[];
  readonly onChoose: (applications: readonly number[]) => void;
}

const COLUMNS = ['commune', 'score', 'by-grid', 'outcome', 'state', 'steps'] as const;

/** One application a line: what the grid gives, what the jury decides, and why where that differs. */
export function DecisionsTable({ deliberation, chosen, onChoose }: DecisionsTableProps) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  const say = (what: string, values = {}) => formatMessage({ id: `label.decisions.${what}` }, values);
  const levelNamed = (code: string | null) =>
    code === null ? say('no-level') : (deliberation.levels.find((one) => one.code === code)?.label ?? code);
  const choose = (application: number, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, application] : chosen.filter((one) => one !== application));
  const choice = ({ application, commune, decision }: DeliberationLine) =>
    decision?.state === 'draft' ? (
      <Checkbox
        checked={chosen.includes(application)}
        onCheckedChange={(checked: boolean | 'indeterminate') => choose(application, checked === true)}
      >
        {say('choose', { commune: commune.name })}
      </Checkbox>
    ) : null;
  return (
    <PlainTable
      label={say('title')}
      columns={COLUMNS.map((column) => say(`column.${column}`))}
      rows={deliberation.lines.map((line) => {
        const { application, commune, decision } = line;
        return {
          key: application,
          cells: [
            <Link key="commune" tag={NavLink} to={applicationAt(application)}>
              {commune.name}
            </Link>,
            decision === null || decision.score === null ? '' : figure(decision.score),
            decision === null ? '' : levelNamed(decision.levelByGrid),
            decision === null ? (
              say('lacking')
            ) : (
              <Flex key="outcome" direction="column" alignItems="flex-start" gap={1}>
                <StateBadge of="outcome" state={decision.outcome} />
                {decision.level !== null && <Typography>{levelNamed(decision.level)}</Typography>}
                {decision.overrideReason !== null && (
                  <Typography variant="pi">{decision.overrideReason}</Typography>
                )}
              </Flex>
            ),
            decision === null ? '' : <StateBadge key="state" of="decision" state={decision.state} />,
            decision?.state === 'draft' ? (
              <Flex key="steps" direction="column" alignItems="flex-start" gap={2}>
                {choice(line)}
                <FormDialog
                  look="row"
                  variant="tertiary"
                  button={say('edit')}
                  buttonName={say('edit-name', { commune: commune.name })}
                  title={say('edit-title', { commune: commune.name })}
                >
                  {(close) => <DecisionForm {...{ application, decision, deliberation }} onClose={close} />}
                </FormDialog>
              </Flex>
            ) : (
              ''
            ),
          ],
        };
      })}
    />
  );
}
