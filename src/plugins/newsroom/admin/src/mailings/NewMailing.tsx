import { Loaded, NativeSelect, useRefusal } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useCreateMailingMutation, useSendableDocumentsQuery } from './mailings-api';

/** The first step: which document is sent. */
export function NewMailing() {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const refusalOf = useRefusal();
  const query = useSendableDocumentsQuery(undefined, { refetchOnMountOrArgChange: true });
  const [create, { isLoading }] = useCreateMailingMutation();
  const [chosen, setChosen] = useState('');
  const [problem, setProblem] = useState<string>();

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const document = query.data?.find(({ documentId }) => documentId === chosen);
    if (document === undefined) return setProblem(formatMessage({ id: 'newsroom.mailing.choose-document' }));
    const { uid, documentId } = document;
    const result = await create({ uid, documentId });
    if ('data' in result && result.data) navigate(`/plugins/newsroom/mailings/${result.data.id}`);
    else setProblem(refusalOf(result) ?? undefined);
  };

  return (
    <Loaded query={query}>
      {(documents) =>
        documents.length === 0 ? (
          <Typography>{formatMessage({ id: 'newsroom.mailing.no-document' })}</Typography>
        ) : (
          <form onSubmit={begin} noValidate>
            <Flex gap={4} alignItems="flex-end" paddingBottom={6}>
              <NativeSelect
                name="document"
                label={formatMessage({ id: 'newsroom.mailing.document' })}
                value={chosen}
                error={problem}
                onChange={setChosen}
              >
                <option value="">{formatMessage({ id: 'newsroom.choose' })}</option>
                {documents.map(({ documentId, title }) => (
                  <option key={documentId} value={documentId}>
                    {title}
                  </option>
                ))}
              </NativeSelect>
              <Button type="submit" size="L" loading={isLoading}>
                {formatMessage({ id: 'newsroom.mailing.new' })}
              </Button>
            </Flex>
          </form>
        )
      }
    </Loaded>
  );
}
