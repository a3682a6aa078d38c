import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { useTypeView } from '../types-api';
import { AdviceList } from './AdviceList';

const NOTHING_SAVED = {};

/** The side panel « Conseils de rédaction » of a type that is given advice. */
export const AdvicePanel: PanelComponent = ({ model, document }) => {
  const { formatMessage } = useIntl();
  const fields = useTypeView(model)?.advice;
  if (fields === undefined || fields === null) return null;
  return {
    title: formatMessage({ id: 'newsroom.advice.title' }),
    content: <AdviceList fields={fields} saved={document ?? NOTHING_SAVED} />,
  };
};
