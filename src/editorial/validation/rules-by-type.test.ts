import { RULES_BY_TYPE } from './rules-by-type';

/** What the rules of a type say of an entry, as `path: code`, with an asterisk where only publication is refused. */
function said(type: string, entry: object): string[] {
  const rules = RULES_BY_TYPE.get(`api::${type}.${type}`);
  if (rules === undefined) throw new Error(`No rules for ${type}`);
  return rules(entry).map(
    ({ path, code, when }) => `${path.join('.')}: ${code}${when === 'always' ? '' : '*'}`,
  );
}

const schedule = {
  startsAt: '2026-03-12T09:00:00Z',
  endsAt: '2026-03-12T12:00:00Z',
  timezone: 'Europe/Paris',
};
const recap = [{ type: 'paragraph', children: [{ type: 'text', text: 'On y était.' }] }];

describe('a press release', () => {
  const complete = {
    kind: 'release',
    lead: 'Le réseau s’agrandit.',
    body: recap,
    dateline: { place: 'Lille', date: '2023-11-23' },
    issuers: [{ documentId: 'a' }],
    contacts: [{ documentId: 'b' }],
  };

  it('names somebody whom the press may call: a contact kept for internal use is not enough', () => {
    const internal = { documentId: 'c', publicDisplay: false };
    const forThePress = { documentId: 'd', publicDisplay: true };
    expect(said('press-release', { ...complete, contacts: [internal] })).toEqual([
      'contacts: public-contact-needed*',
    ]);
    expect(said('press-release', { ...complete, contacts: [internal, forThePress] })).toEqual([]);
  });

  it('with all that a newsroom reads first may be published', () => {
    expect(said('press-release', complete)).toEqual([]);
  });

  it('may lack anything as a draft, and is told all of it for publication', () => {
    expect(said('press-release', {})).toEqual([
      'lead: required*',
      'body: required*',
      'dateline: required*',
      'issuers: required-list*',
      'contacts: required-list*',
    ]);
  });

  it('needs no dateline as a kit', () => {
    expect(said('press-release', { ...complete, kind: 'kit', dateline: null })).toEqual([]);
  });

  it('describes its images, and only these', () => {
    const image = { mime: 'image/png' };
    const attachments = [
      { file: image },
      { file: { mime: 'application/pdf' } },
      { file: image, alt: 'Le logo' },
    ];
    expect(said('press-release', { ...complete, cover: image, attachments })).toEqual([
      'coverAlt: alternative-text*',
      'attachments.0.alt: alternative-text*',
    ]);
  });
});

describe('a press contact', () => {
  it('can be reached in one way at least', () => {
    expect(said('press-contact', {})).toEqual(['email: reachable']);
    expect(said('press-contact', { email: 'presse@parvis.example' })).toEqual([]);
    expect(said('press-contact', { phone: '+33199001234' })).toEqual([]);
  });

  it('is valid until a day that does not precede the first', () => {
    const contact = { phone: '+33199001234', validFrom: '2024-02-01' };
    expect(said('press-contact', { ...contact, validTo: '2024-01-31' })).toEqual([
      'validTo: ends-before-start',
    ]);
    expect(said('press-contact', { ...contact, validTo: '2024-02-01' })).toEqual([]);
  });
});

describe('an event', () => {
  it('ends after it starts, in a zone that exists', () => {
    const wrong = { ...schedule, endsAt: schedule.startsAt, timezone: 'Paris' };
    expect(said('event', { schedule: wrong })).toEqual([
      'schedule.endsAt: ends-at-start',
      'schedule.timezone: time-zone',
    ]);
  });

  it('says where one goes, unless one goes nowhere or it is over', () => {
    expect(said('event', { schedule, attendanceMode: 'mixed' })).toEqual(['venue: venue-needed*']);
    expect(said('event', { schedule, attendanceMode: 'mixed', venue: { name: 'Le Préau' } })).toEqual([]);
    expect(said('event', { schedule, attendanceMode: 'online' })).toEqual([]);
    expect(said('event', { schedule, attendanceMode: 'onsite', recap })).toEqual([]);
  });

  it('has its sessions within its own dates', () => {
    const sessions = [
      { startsAt: '2026-03-12T10:00:00+01:00', endsAt: '2026-03-12T13:00:00+01:00' },
      { startsAt: '2026-03-12T08:00:00Z' },
      { startsAt: '2026-03-12T11:00:00Z', endsAt: '2026-03-12T10:00:00Z' },
    ];
    expect(said('event', { schedule, sessions })).toEqual([
      'sessions.1.startsAt: outside-schedule*',
      'sessions.2.endsAt: ends-at-start',
    ]);
  });

  it('that was rescheduled says what had been announced', () => {
    const moved = { schedule, eventState: 'rescheduled' };
    expect(said('event', moved)).toEqual(['previousStarts: previous-start-needed*']);
    expect(said('event', { ...moved, previousStarts: [{ startsAt: '2026-02-12T09:00:00Z' }] })).toEqual([]);
  });
});

describe('the other types', () => {
  it('keep the chapters of a webinar in order', () => {
    const chapters = [{ startsAtSecond: 0 }, { startsAtSecond: 60 }, { startsAtSecond: 30 }];
    expect(said('webinar', { schedule, chapters })).toEqual(['chapters.2.startsAtSecond: chapter-order']);
  });

  it('check the SIREN, web address and logo of a partner', () => {
    const partner = { siren: '732829321', url: 'www.parvis.example', logo: { mime: 'image/png' } };
    expect(said('partner', partner)).toEqual([
      'siren: siren',
      'url: web-address',
      'logoAlt: alternative-text*',
    ]);
  });

  it('check the period and goals of a partnership', () => {
    const partnership = { from: '2024-01-01', to: '2023-12-31', sdgs: [18] };
    expect(said('partnership', partnership)).toEqual(['to: ends-before-start', 'sdgs: sdgs']);
  });

  it('check the codes of a commune', () => {
    const commune = { origin: 'cog', code: 'ZZ001', siren: '1', epciSiren: '2', postalCodes: [59000] };
    expect(said('commune', commune)).toEqual([
      'code: insee-code',
      'siren: siren',
      'epciSiren: siren',
      'postalCodes: postal-code',
    ]);
    expect(said('commune', { origin: 'demo', code: 'ZZ001', postalCodes: ['59000'], population: 0 })).toEqual(
      [],
    );
  });

  it('check the contacts and languages of the site', () => {
    expect(said('site', { contacts: [{ label: 'Accueil' }], languages: ['FR'] })).toEqual([
      'contacts.0.email: reachable',
      'languages: languages',
    ]);
  });
});
