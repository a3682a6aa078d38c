import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** Names a field of the edited entry as its form does, down into components: « Citations 2 › Texte ». */
export function useFieldLabel(): (path: readonly string[]) => string {
  const { model, contentType, components } = useContentManagerContext();
  const { formatMessage } = useIntl();
  return (path) => {
    let attributes = contentType?.attributes ?? {};
    let prefix = `content-manager.content-types.${model}`;
    let repeats = false;
    const names: string[] = [];
    for (const segment of path) {
      if (/^\d+$/.test(segment)) {
        // What is kept of a single component is a list of one.
        if (repeats) names.push(`${names.pop() ?? ''} ${Number(segment) + 1}`.trim());
        continue;
      }
      names.push(formatMessage({ id: `${prefix}.${segment}`, defaultMessage: segment }));
      const attribute = attributes[segment];
      if (attribute?.type !== 'component') continue;
      repeats = attribute.repeatable === true;
      attributes = components[attribute.component]?.attributes ?? {};
      prefix = `content-manager.components.${attribute.component}`;
    }
    return names.join(' › ');
  };
}
