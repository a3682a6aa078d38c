import { parseEnvironment, SECRET_NAMES } from './environment';

const refusal = (settings: Record<string, string>): string => {
  try {
    parseEnvironment(settings);
  } catch (error) {
    return String(error);
  }
  throw new Error('The settings were accepted.');
};

describe('A wrong setting', () => {
  it('is named with its value and how to mend it', () => {
    expect(refusal({ PORT: '99999' })).toBe(
      'SettingsError: Wrong setting: PORT must be a port number from 0 to 65535, for example 1337 (it is "99999").',
    );
  });

  it.each(['DATABASE_URL', 'DATABASE_DIRECT_URL'])('of %s does not show the password in it', (name) => {
    expect(refusal({ [name]: 'mysql://parvis:hunter2@db.example/parvis' })).toBe(
      `SettingsError: Wrong setting: ${name} must be an address like postgresql://user:password@host:5432/parvis.`,
    );
  });
});

describe('Mail', () => {
  it('is sent by a server only with a sender', () => {
    const SMTP_URL = 'smtps://parvis:hunter2@smtp.example';
    expect(refusal({ SMTP_URL })).toMatch(/MAIL_FROM must say who sends/);
    expect(refusal({ SMTP_URL: 'http://parvis:hunter2@smtp.example' })).not.toContain('hunter2');
    expect(parseEnvironment({ SMTP_URL, MAIL_FROM: 'Réseau <presse@essai.example>' })).toMatchObject({
      SMTP_URL,
    });
  });

  it.each(['presse', 'Réseau <presse>', 'a@b.example\nBcc: c@d.example'])(
    'has no sender like "%s"',
    (MAIL_FROM) => {
      expect(refusal({ MAIL_FROM })).toMatch(/MAIL_FROM must be a sender like/);
    },
  );
});

describe('The secrets', () => {
  it('are accepted as they are', () => {
    const secrets = Object.fromEntries(SECRET_NAMES.map((name) => [name, 'hunter2']));
    expect(parseEnvironment(secrets)).toMatchObject(secrets);
  });
});
