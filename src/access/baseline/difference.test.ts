import { describeDifference, differenceBetween } from './difference';
import type { Permission } from './permission';

const permission = (action: string, fields: readonly string[] | null = null): Permission => ({
  action,
  subject: fields === null ? null : 'api::page.page',
  fields,
  conditions: [],
});

describe('the difference between a role and its baseline', () => {
  it('is empty when both are equal, in whichever order', () => {
    expect(
      differenceBetween(
        [permission('read', ['title', 'body']), permission('upload')],
        [permission('upload'), permission('read', ['body', 'title'])],
      ),
    ).toEqual({ added: [], removed: [], restored: [] });
  });

  it('names what a reset adds and what it removes', () => {
    const difference = differenceBetween([permission('read', ['title'])], [permission('delete', ['title'])]);
    expect(describeDifference(difference)).toEqual(['+ read api::page.page', '- delete api::page.page']);
  });

  it('sees a field that was taken away', () => {
    const wanted = permission('read', ['title', 'body']);
    const difference = differenceBetween([wanted], [permission('read', ['title'])]);
    expect(difference.restored).toEqual([wanted]);
    expect(describeDifference(difference)).toEqual(['~ read api::page.page (fields and conditions)']);
  });

  it('sees a condition that was added', () => {
    const wanted = permission('read', ['title']);
    const restricted = { ...wanted, conditions: ['admin::is-creator'] };
    expect(differenceBetween([wanted], [restricted]).restored).toEqual([wanted]);
  });
});
