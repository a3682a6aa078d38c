import type { AgendaEntry } from '../agenda-fields';
import { attachmentRules } from './attachments';
import { always, atPublication, listed, type Problem } from './problem';
import { isSlug } from './slug';
import { isTimeZone } from './time-zone';

/** The rules that event and webinar share. */
export function agendaRules(entry: AgendaEntry): Problem[] {
  const { slug, venue, eventState, previousStarts, cover, coverAlt, documents } = entry;
  return [
    ...listed(slug !== null && !isSlug(slug) && always(['slug'], 'slug')),
    ...scheduleRules(entry),
    ...sessionRules(entry),
    ...listed(
      ...previousStarts.map(
        ({ timezone }, index) =>
          timezone !== null &&
          !isTimeZone(timezone) &&
          always(['previousStarts', index, 'timezone'], 'time-zone'),
      ),
      eventState === 'rescheduled' &&
        previousStarts.length === 0 &&
        atPublication(['previousStarts'], 'previous-start-needed'),
      venue === null && isToBeAttended(entry) && atPublication(['venue'], 'venue-needed'),
      cover.length > 0 && coverAlt === null && atPublication(['coverAlt'], 'alternative-text'),
    ),
    ...attachmentRules(documents, 'documents'),
  ];
}

/** Whether somebody may still want to go there: of what has a recap, the place may no longer be known. */
function isToBeAttended({ attendanceMode, recap }: AgendaEntry): boolean {
  return (attendanceMode === 'onsite' || attendanceMode === 'mixed') && recap.length === 0;
}

function scheduleRules({ schedule }: AgendaEntry): Problem[] {
  if (schedule === null) return [];
  const { startsAt, endsAt, timezone } = schedule;
  return listed(
    startsAt !== null &&
      endsAt !== null &&
      endsAt <= startsAt &&
      always(['schedule', 'endsAt'], 'ends-at-start'),
    timezone !== null && !isTimeZone(timezone) && always(['schedule', 'timezone'], 'time-zone'),
  );
}

function sessionRules({ sessions, schedule }: AgendaEntry): Problem[] {
  const outside = (moment: Date | null) =>
    moment !== null &&
    ((schedule?.startsAt != null && moment < schedule.startsAt) ||
      (schedule?.endsAt != null && moment > schedule.endsAt));
  return listed(
    ...sessions.flatMap(({ startsAt, endsAt }, index) => [
      startsAt !== null &&
        endsAt !== null &&
        endsAt <= startsAt &&
        always(['sessions', index, 'endsAt'], 'ends-at-start'),
      outside(startsAt) && atPublication(['sessions', index, 'startsAt'], 'outside-schedule'),
      outside(endsAt) && atPublication(['sessions', index, 'endsAt'], 'outside-schedule'),
    ]),
  );
}
