import fc from 'fast-check';
import { personalLinks } from './personal-links';

const secret = 'a root secret for tests only';
const reading = personalLinks({ secret, purpose: 'embargo.reading' });
const approval = personalLinks({ secret, purpose: 'embargo.approval' });

const link = fc.record({
  id: fc.stringMatching(/^[\w-]{1,64}$/),
  version: fc.integer({ min: 1, max: 999_999_999 }),
});

describe('A personal link', () => {
  it('says whose it is and of which version', () => {
    fc.assert(
      fc.property(link, (issued) => {
        expect(reading.readLink(reading.issueLink(issued))).toEqual(issued);
      }),
    );
  });

  it('is the same at each writing, and holds nothing but id, version and signature', () => {
    const token = reading.issueLink({ id: 'k2f9', version: 3 });
    expect(token).toBe(reading.issueLink({ id: 'k2f9', version: 3 }));
    expect(token).toMatch(/^k2f9\.3\.[\w-]{43}$/);
  });

  it('is nothing once a single character differs, is missing or is added', () => {
    const token = reading.issueLink({ id: 'k2f9', version: 3 });
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    for (let at = 0; at < token.length; at++) {
      const [before, after] = [token.slice(0, at), token.slice(at + 1)];
      expect(reading.readLink(before + after)).toBeNull();
      expect(reading.readLink(token.slice(0, at))).toBeNull();
      for (const character of alphabet) {
        expect(reading.readLink(before + character + token.slice(at))).toBeNull();
        if (character !== token[at]) expect(reading.readLink(before + character + after)).toBeNull();
      }
    }
    for (const character of [...alphabet, '\n', ' ', '=', '\u0000']) {
      expect(reading.readLink(token + character)).toBeNull();
    }
  });

  it('is nothing with another version or id under the same signature', () => {
    const [, , signature] = reading.issueLink({ id: 'k2f9', version: 3 }).split('.');
    for (const forged of ['k2f9.4', 'k2f9.2', 'k2f9.03', 'k2f9.3e0', 'k2f8.3', 'K2F9.3']) {
      expect(reading.readLink(`${forged}.${signature}`)).toBeNull();
    }
  });

  it('is nothing for another purpose or under another secret', () => {
    const other = personalLinks({ secret: 'another root secret for tests', purpose: 'embargo.reading' });
    fc.assert(
      fc.property(link, (issued) => {
        const token = reading.issueLink(issued);
        expect(approval.readLink(token)).toBeNull();
        expect(other.readLink(token)).toBeNull();
      }),
    );
  });

  it('is nothing when it is any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{1,9}\.\d{1,3}\.[\w-]{43}$/)), (text) => {
        expect(reading.readLink(text)).toBeNull();
      }),
    );
    expect(reading.readLink('.'.repeat(100_000))).toBeNull();
  });

  it('is not issued for what could not be read back', () => {
    for (const id of ['', 'a.b', 'a b', 'é', 'x'.repeat(65)]) {
      expect(() => reading.issueLink({ id, version: 1 })).toThrow('personal link');
    }
    for (const version of [0, -1, 1.5, 1e9, Number.NaN]) {
      expect(() => reading.issueLink({ id: 'a', version })).toThrow('personal link');
    }
  });

  it('is not made with a short secret', () => {
    expect(() => personalLinks({ secret: 'short', purpose: 'x' })).toThrow('fewer than 16');
  });
});
