import { entryAfterWrite } from './entry-after-write';
import type { Model } from './model';

const session: Model = {
  uid: 'agenda.session',
  draftAndPublish: false,
  attributes: { title: { type: 'string' }, room: { type: 'string', default: 'Agora' } },
};
const event: Model = {
  uid: 'api::event.event',
  draftAndPublish: true,
  attributes: {
    title: { type: 'string' },
    kind: { type: 'enumeration', default: 'meeting' },
    tags: { type: 'json' },
    cover: { type: 'media' },
    speakers: { type: 'relation' },
    sessions: { type: 'component', component: 'agenda.session', repeatable: true },
  },
};

const written = (stored: Record<string, unknown> | null, given: Record<string, unknown>) =>
  entryAfterWrite(event, stored, given, () => session);

describe('the entry as a write will leave it', () => {
  it('takes the defaults of its schema when it is new', () => {
    expect(written(null, { title: 'A', sessions: [{ title: 'S' }] })).toMatchObject({
      title: 'A',
      kind: 'meeting',
      sessions: [{ title: 'S', room: 'Agora' }],
    });
  });

  it('keeps what is not given, and empties what is given as null', () => {
    const entry = written({ title: 'A', kind: 'summit', cover: { id: 1 } }, { title: null });
    expect(entry).toMatchObject({ title: null, kind: 'summit', cover: [{ id: 1 }] });
  });

  it('merges a component that is given with its id, and replaces the others', () => {
    const stored = {
      sessions: [
        { id: 1, title: 'S1', room: 'A' },
        { id: 2, title: 'S2', room: 'B' },
      ],
    };
    expect(written(stored, { sessions: [{ id: '2', room: 'C' }, { title: 'S3' }] }).sessions).toEqual([
      { title: 'S2', room: 'C' },
      { title: 'S3', room: 'Agora' },
    ]);
  });

  it('connects and disconnects relations', () => {
    const speakers = [
      { id: 1, documentId: 'a' },
      { id: 2, documentId: 'b' },
    ];
    const given = { speakers: { connect: [{ documentId: 'c' }], disconnect: [{ id: 1 }] } };
    expect(written({ speakers }, given).speakers).toEqual([speakers[1], { documentId: 'c' }]);
    expect(written({ speakers }, { speakers: { set: [] } }).speakers).toEqual([]);
  });

  it('reads JSON that is given as text', () => {
    expect(written(null, { tags: '["fr"]' }).tags).toEqual(['fr']);
  });
});
