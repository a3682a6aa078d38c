import { FormFields } from './form-fields';
import { typedPiece } from './typed-piece';

const read = (fields: object, hasFile = false) => typedPiece(FormFields.of(fields), hasFile);

describe('The form of a piece of evidence', () => {
  it('is about a file for the jury unless it says otherwise', () => {
    expect(read({})).toEqual({
      ...{ kind: 'file', title: '', questions: [], visibility: 'jury', link: '', carrier: 'file' },
    });
    expect(read({ visibility: 'everybody' }).visibility).toBe('jury');
    expect(read({ visibility: 'public', questions: ['A', 'B'] })).toMatchObject({
      ...{ visibility: 'public', questions: ['A', 'B'] },
    });
  });

  it('takes a decision of the council as a file, or as a link where no file comes with it', () => {
    const decision = { kind: 'council-decision', link: 'https://commune.example/deliberation' };
    expect(read(decision).carrier).toBe('link');
    expect(read(decision, true).carrier).toBe('file');
    expect(read({ kind: 'council-decision' }).carrier).toBe('file');
    expect(read({ kind: 'link' }).carrier).toBe('link');
  });
});
