import { NativeSelect, Refused, useRefusal } from '@parvis/panel';
import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { LEGAL_BASES, type LegalBasis } from '../../../server/src/domain/lists/journalist';
import { fieldsOf, type ImportReport, type ImportRequest, useReportImportMutation } from './imports-api';

interface ImportFormProps {
  readonly onReport: (request: ImportRequest, report: ImportReport) => void;
}

const isLegalBasis = (text: string): text is LegalBasis => LEGAL_BASES.some((basis) => basis === text);

/** The file, where its addresses come from, and why they may be kept. */
export function ImportForm({ onReport }: ImportFormProps) {
  const { formatMessage } = useIntl();
  const refusalOf = useRefusal();
  const [report, { isLoading }] = useReportImportMutation();
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('');
  const [legalBasis, setLegalBasis] = useState<LegalBasis>('legitimate-interest');
  const [wasTried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const needed = formatMessage({ id: 'newsroom.required' });

  const ask = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setRefusal(null);
    if (file === undefined || source.trim() === '') return;
    const request = { file, source, legalBasis };
    const result = await report(await fieldsOf(request));
    if ('data' in result && result.data) onReport(request, result.data);
    else setRefusal(refusalOf(result));
  };

  return (
    <form onSubmit={ask} noValidate>
      <Flex direction="column" alignItems="stretch" gap={5} maxWidth="60rem">
        <Field.Root
          id="newsroom-file"
          name="file"
          required
          hint={formatMessage({ id: 'newsroom.import.file.hint' })}
          error={wasTried && file === undefined ? needed : undefined}
        >
          <Field.Label>{formatMessage({ id: 'newsroom.import.file' })}</Field.Label>
          <input
            id="newsroom-file"
            type="file"
            accept=".csv,text/csv,.txt"
            aria-describedby="newsroom-file-hint"
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => setFile(target.files?.[0])}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Field.Root
          id="newsroom-source"
          name="source"
          required
          hint={formatMessage({ id: 'newsroom.import.source.hint' })}
          error={wasTried && source.trim() === '' ? needed : undefined}
        >
          <Field.Label>{formatMessage({ id: 'newsroom.import.source' })}</Field.Label>
          <TextInput
            value={source}
            maxLength={200}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => setSource(target.value)}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <NativeSelect
          name="legal-basis"
          label={formatMessage({ id: 'newsroom.import.legal-basis' })}
          value={legalBasis}
          onChange={(chosen) => isLegalBasis(chosen) && setLegalBasis(chosen)}
        >
          {LEGAL_BASES.map((basis) => (
            <option key={basis} value={basis}>
              {formatMessage({ id: basis })}
            </option>
          ))}
        </NativeSelect>
        <Refused reason={refusal} />
        <Flex>
          <Button type="submit" loading={isLoading}>
            {formatMessage({ id: 'newsroom.import.report' })}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
