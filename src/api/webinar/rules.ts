import { agendaRules } from '../../editorial/validation/agenda';
import { always, listed, type Problem } from '../../editorial/validation/problem';
import { isWebAddress } from '../../editorial/validation/web-address';
import type { Webinar } from './adapter';

export function webinarRules(webinar: Webinar): Problem[] {
  const { chapters, replay } = webinar;
  const videoUrl = replay?.videoUrl ?? null;
  return [
    ...agendaRules(webinar),
    ...listed(
      ...chapters.map(({ startsAtSecond }, index) => {
        const before = chapters[index - 1]?.startsAtSecond ?? null;
        const unordered = startsAtSecond !== null && before !== null && startsAtSecond <= before;
        return unordered && always(['chapters', index, 'startsAtSecond'], 'chapter-order');
      }),
      videoUrl !== null && !isWebAddress(videoUrl) && always(['replay', 'videoUrl'], 'web-address'),
    ),
  ];
}
