import { EDITIONS } from '../services/shapes';
import { addressOf, needed, type PageOf, type SiteRoute } from '../site';
import { homePage } from '../views/home-page';
import { leadTo } from '../views/layout';

const home: PageOf = async (visit) =>
  homePage(visit, needed(await visit.visitor.askAsAnybody({ path: '/label/editions' }, EDITIONS)).data);

const speak: PageOf = (visit) => {
  const { fields, options } = visit;
  visit.speak(fields.text('language'));
  const back = fields.text('back');
  return leadTo(back.startsWith(`${options.path}/`) ? back : addressOf(visit));
};

export const homeRoutes: readonly SiteRoute[] = [
  { method: 'get', path: '', page: home },
  { method: 'post', path: '/langue', page: speak },
];
