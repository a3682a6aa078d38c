import { readOptions } from '../../src/plugins/embargo/server/src/options';
import { type Parvis, startParvis } from '../support/parvis';

const RELEASE = 'api::press-release.press-release';
const CONTACTS = {
  uid: 'api::press-contact.press-contact',
  partner: 'organisation',
  mail: 'email',
  name: 'name',
};

describe('The options of the embargo', () => {
  let parvis: Parvis;
  let ours: object;
  beforeAll(async () => {
    parvis = await startParvis();
    ours = parvis.strapi.config.get<object>('plugin::embargo');
  });
  afterEach(() => parvis.strapi.config.set('plugin::embargo', ours));
  afterAll(() => parvis.stop());

  const reading = (options: object) => () => {
    parvis.strapi.config.set('plugin::embargo', options);
    return readOptions(parvis.strapi);
  };
  const asked = (partners: object) => ({ types: { [RELEASE]: { approvals: { partners } } } });

  it('need nothing, and serve no type then', () => {
    expect(reading({})()).toMatchObject({ types: {}, zone: 'Europe/Paris' });
  });

  it('ask for no approval unless told', () => {
    expect(reading({ types: { [RELEASE]: {} } })().types[RELEASE]).toEqual({ approvals: { staff: 0 } });
  });

  it.each<[string, object, string]>([
    [
      'a type that is not there',
      { types: { 'api::nothing.nothing': {} } },
      'There is no content type "api::nothing.nothing".',
    ],
    [
      'a type without drafts',
      { types: { 'api::theme.theme': {} } },
      '"api::theme.theme" has no Draft & Publish.',
    ],
    ['a zone that is none', { zone: 'Europe/Lille' }, 'must be a time zone of the IANA database'],
    ['an option that is none', { typs: {} }, 'typs'],
    [
      'a relation that is not there',
      asked({ relation: 'issuer', contacts: CONTACTS }),
      `"${RELEASE}" has no relation "issuer".`,
    ],
    [
      'a field that is not there',
      asked({ relation: 'issuers', contacts: { ...CONTACTS, mail: 'mail' } }),
      '"api::press-contact.press-contact" has no field "mail".',
    ],
  ])('stop the start and say why when they name %s', (_, options, message) => {
    expect(reading(options)).toThrow(message);
    expect(reading(options)).toThrow('The options of the plugin embargo (config/plugins.ts) are wrong');
  });
});
