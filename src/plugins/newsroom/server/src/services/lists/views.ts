import journalist from '../../domain/lists/views/journalist.json';
import pressList from '../../domain/lists/views/press-list.json';
import { JOURNALIST, PRESS_LIST } from './journalist-rows';

/**
 * How the content manager is to show the types of this plugin: labels, hints and layout, by uid. An application may lay
 * them over its views; labels come with the panel's translations in any case.
 */
export default (): Readonly<Record<string, unknown>> => ({
  [JOURNALIST]: journalist,
  [PRESS_LIST]: pressList,
});
