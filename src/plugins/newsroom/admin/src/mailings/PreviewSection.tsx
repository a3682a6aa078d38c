import { Loaded, NativeSelect, useRefusal } from '@parvis/panel';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { usePreviewMailingQuery, useTestMailingMutation } from './mailings-api';

/** The mail as it was last saved, and a test of it to oneself. */
export function PreviewSection({ id }: { readonly id: number }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const [language, setLanguage] = useState<'fr' | 'en'>('fr');
  const query = usePreviewMailingQuery({ id, language }, { refetchOnMountOrArgChange: true });
  const [test, { isLoading }] = useTestMailingMutation();

  const sendTest = async () => {
    const result = await test({ id, language });
    const refused = refusalOf(result);
    toggleNotification(
      refused === null
        ? { type: 'success', message: formatMessage({ id: 'newsroom.preview.test-sent' }) }
        : { type: 'danger', message: refused },
    );
  };

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4} aria-labelledby="newsroom-preview">
      <Typography tag="h3" variant="delta" id="newsroom-preview">
        {formatMessage({ id: 'newsroom.preview.title' })}
      </Typography>
      <Flex gap={4} alignItems="flex-end">
        <Box>
          <NativeSelect
            name="preview-language"
            label={formatMessage({ id: 'newsroom.preview.language' })}
            value={language}
            onChange={(chosen) => setLanguage(chosen === 'en' ? 'en' : 'fr')}
          >
            <option value="fr">{formatMessage({ id: 'newsroom.preview.fr' })}</option>
            <option value="en">{formatMessage({ id: 'newsroom.preview.en' })}</option>
          </NativeSelect>
        </Box>
        <Button type="button" variant="secondary" loading={isLoading} onClick={sendTest}>
          {formatMessage({ id: 'newsroom.preview.test' })}
        </Button>
      </Flex>
      <Loaded query={query}>
        {(preview) =>
          preview === null ? (
            <Typography>{formatMessage({ id: 'newsroom.preview.none' })}</Typography>
          ) : (
            <>
              <Typography fontWeight="bold">{preview.subject}</Typography>
              <Box
                tag="iframe"
                // No script of a mail runs, and no link of it leads the panel away.
                sandbox=""
                srcDoc={preview.html}
                title={formatMessage({ id: 'newsroom.preview.html' })}
                width="100%"
                height="40rem"
                background="neutral0"
                borderColor="neutral200"
              />
              <details>
                <summary>
                  <Typography tag="span">{formatMessage({ id: 'newsroom.preview.text' })}</Typography>
                </summary>
                <Typography tag="pre" style={{ whiteSpace: 'pre-wrap' }}>
                  {preview.text}
                </Typography>
              </details>
            </>
          )
        }
      </Loaded>
    </Flex>
  );
}
