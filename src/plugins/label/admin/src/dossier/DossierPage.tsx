import { Loaded } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import type { ApplicationState } from '../../../server/src/domain/application/application-procedure';
import type { OfficeView } from '../../../server/src/domain/instruction/office-view';
import { AppealsSection } from '../appeals/AppealsSection';
import { applicationsAt, editionAt } from '../places';
import { StateBadge } from '../StateBadge';
import { ComplementsSection } from './complement/ComplementsSection';
import { DecisionsSection } from './DecisionsSection';
import { useOfficeApplicationQuery } from './dossier-api';
import { FactsSection } from './FactsSection';
import { HistorySection } from './HistorySection';
import { InstructionSteps } from './InstructionSteps';
import { QuestionsSection } from './QuestionsSection';

/** States in which there can be a decision. */
const DECIDED: ReadonlySet<ApplicationState> = new Set(['deliberation', 'decided', 'under-appeal']);

/** States in which the commune may have appealed. */
const APPEALED: ReadonlySet<ApplicationState> = new Set(['decided', 'under-appeal']);

/** One application as the office works on it. */
export function DossierPage() {
  const id = Number(useParams().id);
  const { currentData, isError, refetch } = useOfficeApplicationQuery(id, {
    refetchOnMountOrArgChange: true,
  });
  return (
    <Loaded query={{ data: currentData, isError, refetch }}>
      {(application) => <Dossier application={application} />}
    </Loaded>
  );
}

function Dossier({ application }: { readonly application: OfficeView }) {
  const { formatMessage } = useIntl();
  const { edition, commune, state } = application;
  return (
    <>
      <Flex gap={2} wrap="wrap">
        <Button tag={Link} to={editionAt(edition.id)} variant="tertiary" size="S">
          {formatMessage(
            { id: 'label.edition.name' },
            { programme: edition.programme, year: String(edition.year) },
          )}
        </Button>
        <Button tag={Link} to={applicationsAt(edition.id)} variant="tertiary" size="S">
          {formatMessage({ id: 'label.dossier.back' })}
        </Button>
      </Flex>
      <Flex gap={3} wrap="wrap">
        <Typography tag="h2" variant="beta">
          {`${commune.name} (${commune.code})`}
        </Typography>
        <StateBadge of="application" state={state} />
      </Flex>
      <InstructionSteps application={application} />
      <FactsSection application={application} />
      <ComplementsSection complements={application.complements} questions={application.questions} />
      {DECIDED.has(state) && <DecisionsSection application={application.id} />}
      {APPEALED.has(state) && <AppealsSection application={application.id} edition={edition.id} />}
      <QuestionsSection application={application} />
      <HistorySection application={application} />
    </>
  );
}
