import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/**
 * Names a field of the edited entry by the labels its form shows, down into components: « Citations 2 › Texte » for
 * `['quotes', '1', 'text']`.
 */
export function useFieldLabel(): (path: readonly string[]) => string {
  const { model, contentType, components } = useContentManagerContext();
  const { formatMessage } = useIntl();
  return (path) => {
    let attributes = contentType?.attributes ?? {};
    let prefix = `content-manager.content-types.${model}`;
    let isSingle = false;
    const names: string[] = [];
    for (const segment of path) {
      if (/^\d+$/.test(segment)) {
        // What is kept of a single component is a list of one.
        if (!isSingle) names.push(`${names.pop() ?? ''} ${Number(segment) + 1}`.trim());
        continue;
      }
      names.push(formatMessage({ id: `${prefix}.${segment}`, defaultMessage: segment }));
      const attribute = attributes[segment];
      isSingle = attribute?.type === 'component' && attribute.repeatable !== true;
      if (attribute?.type !== 'component') continue;
      attributes = components[attribute.component]?.attributes ?? {};
      prefix = `content-manager.components.${attribute.component}`;
    }
    return names.join(' › ');
  };
}
