import type { Reading } from '../services/readings';
import { readingWords } from './reading-words';

/**
 * A reading as the API gives it. Before acceptance it names the reader, the instant and the conditions, and nothing of
 * the document.
 *
 * @param at the present.
 */
export function readingJson(reading: Exclude<Reading, { stage: 'closed' }>, at: Date) {
  const { stage, grant } = reading;
  const shared = {
    stage,
    reader: { person: grant.person, outlet: grant.outlet, language: grant.language },
    expiresAt: grant.expiresAt.toISOString(),
  };
  switch (reading.stage) {
    case 'conditions': {
      const { introduction, terms, promise } = readingWords(grant, reading.embargo, at);
      return { ...shared, embargo: embargoJson(reading, at), conditions: { introduction, terms, promise } };
    }
    case 'embargoed':
      return {
        ...shared,
        embargo: embargoJson(reading, at),
        type: grant.subject.uid,
        document: reading.document.entry,
      };
    case 'public':
      return { ...shared, type: grant.subject.uid, document: reading.document.entry };
  }
}

function embargoJson({ grant, embargo }: Extract<Reading, { embargo: unknown }>, at: Date) {
  return {
    until: embargo.until.toISOString(),
    timezone: embargo.zone,
    inWords: readingWords(grant, embargo, at).instant,
  };
}
