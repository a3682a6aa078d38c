import { FormDialog, Part, PlainTable } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { CompositionView, MemberView } from '../../../../../server/src/domain/desk/composition';
import { loadOf } from '../jurors/balance';
import { RemovalButton } from '../RemovalButton';
import { MemberForm } from './MemberForm';
import { NewMemberForm } from './NewMemberForm';

interface PanelProps {
  readonly panel: CompositionView;
}

const COLUMNS = ['name', 'commune', 'epci', 'dossiers'] as const;

/** Who judges in a panel, and the communes by which their conflicts are found. */
export function MembersSection({ panel }: PanelProps) {
  const { formatMessage } = useIntl();
  const count = useRef<HTMLParagraphElement>(null);
  const { members, state } = panel;
  const load = loadOf(panel);
  const none = formatMessage({ id: 'scoring.none' });
  const add = formatMessage({ id: 'scoring.members.add' });
  const isClosed = state === 'closed';
  return (
    <Part title="scoring.members.title" explanation="scoring.members.explanation">
      <Typography ref={count} tag="p" role="status" tabIndex={-1}>
        {formatMessage({ id: 'scoring.members.count' }, { count: members.length })}
      </Typography>
      {!isClosed && (
        <Flex>
          <FormDialog look="page" button={add} title={add}>
            {(close) => <NewMemberForm panel={panel} onClose={close} />}
          </FormDialog>
        </Flex>
      )}
      {members.length > 0 && (
        <PlainTable
          label={formatMessage({ id: 'scoring.members.title' })}
          columns={[
            ...COLUMNS.map((column) => formatMessage({ id: `scoring.members.column.${column}` })),
            ...(isClosed ? [] : [formatMessage({ id: 'scoring.composition.actions' })]),
          ]}
          rows={members.map((member) => ({
            key: member.juror,
            cells: [
              ...[member.name, member.commune ?? none, member.epci ?? none],
              String(load.get(member.juror) ?? 0),
              <MemberActions
                key="actions"
                {...{ panel, member }}
                afterRemoval={() => count.current?.focus()}
              />,
            ],
          }))}
        />
      )}
    </Part>
  );
}

interface MemberActionsProps extends PanelProps {
  readonly member: MemberView;
  /** Takes the focus from a row that is gone. */
  readonly afterRemoval: () => void;
}

function MemberActions({ panel, member, afterRemoval }: MemberActionsProps) {
  const { formatMessage } = useIntl();
  const { juror, name } = member;
  const say = (what: string) => formatMessage({ id: `scoring.members.${what}` }, { name });
  return (
    <Flex gap={2}>
      <FormDialog
        look="row"
        variant="tertiary"
        button={say('edit')}
        buttonName={say('edit-named')}
        title={name}
      >
        {(close) => <MemberForm panel={panel} member={member} onClose={close} />}
      </FormDialog>
      <RemovalButton {...{ panel, say, afterRemoval }} removal={{ jurors: [juror] }} />
    </Flex>
  );
}
