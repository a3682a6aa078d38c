import { readOptions } from '../../src/plugins/scoring/server/src/options';
import { type Parvis, startParvis } from '../support/parvis';

const COMMUNE = 'api::commune.commune';

describe('The options of scoring', () => {
  let parvis: Parvis;
  let ours: object;
  beforeAll(async () => {
    parvis = await startParvis();
    ours = parvis.strapi.config.get<object>('plugin::scoring');
  });
  afterEach(() => parvis.strapi.config.set('plugin::scoring', ours));
  afterAll(() => parvis.stop());

  const reading = (options: object) => () => {
    parvis.strapi.config.set('plugin::scoring', options);
    return readOptions(parvis.strapi);
  };

  it('need nothing, and serve no type then', () => {
    expect(reading({})()).toEqual({ types: {}, publisher: 'Parvis' });
  });

  it('name a title, and nothing else unless told', () => {
    expect(reading({ types: { [COMMUNE]: { title: 'name' } } })().types[COMMUNE]).toEqual({
      ...{ title: 'name', fields: [] },
    });
  });

  it.each<[string, object, string]>([
    ['a type that is not there', { 'api::nothing.nothing': { title: 'name' } }, 'There is no content type'],
    ['a field that is not there', { [COMMUNE]: { title: 'titre' } }, 'has no field "titre"'],
    ['a field that is not one value', { [COMMUNE]: { title: 'postalCodes' } }, 'not one value'],
    ['no title', { [COMMUNE]: {} }, 'title'],
    ['an option that is not known', { [COMMUNE]: { title: 'name', colour: 'red' } }, 'colour'],
  ])('that name %s stop the start and say so', (_what, types, message) => {
    expect(reading({ types })).toThrow(message);
    expect(reading({ types })).toThrow('The options of the plugin scoring (config/plugins.ts) are wrong');
  });
});
