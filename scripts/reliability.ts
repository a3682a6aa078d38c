import { parseArgs } from 'node:util';
import {
  type Agreement,
  figure,
  fleiss,
  icc,
  krippendorff,
  MEASUREMENT_LEVELS,
  pairableValues,
  ratingsText,
  readRatings,
} from '../src/plugins/scoring/server/src/engine';
import { answer, oneOf, rightOf, textOfFile, wrongUse } from './scoring/answer';

const USE =
  'npm run --silent reliability -- --ratings ratings.json --statistic krippendorff --level nominal|ordinal|interval|ratio (or --statistic fleiss, --statistic icc)';

/** More places than anybody reads, and enough to compare with what other programs print. */
const PLACES = 10;

const shown = (agreement: Agreement) => (agreement === 'undefined' ? agreement : figure(agreement, PLACES));

/** `npm run --silent reliability`: how far raters agree, without a server. */
answer(() => {
  const { values } = wrongUse(USE, () =>
    parseArgs({
      options: {
        ratings: { type: 'string' },
        statistic: { type: 'string' },
        level: { type: 'string' },
      },
    }),
  );
  const statistic = oneOf(['krippendorff', 'fleiss', 'icc'], values.statistic, USE);
  const file = rightOf(ratingsText(textOfFile(values.ratings, 'ratings', USE)));
  if (statistic === 'krippendorff') {
    const level = oneOf(MEASUREMENT_LEVELS, values.level, USE);
    const ratings = rightOf(readRatings(file, { negatives: level !== 'ratio' }));
    return {
      statistic,
      level,
      pairable: pairableValues(ratings),
      value: shown(krippendorff(ratings, level)),
    };
  }
  const ratings = rightOf(readRatings(file, { negatives: true }));
  if (statistic === 'fleiss') return { statistic, value: shown(rightOf(fleiss(ratings))) };
  const forms = Object.entries(rightOf(icc(ratings)));
  return { statistic, values: Object.fromEntries(forms.map(([form, value]) => [form, shown(value)])) };
});
