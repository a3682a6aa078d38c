import type { Permission } from './permission';
import { planFor } from './plan';

const READ = 'plugin::content-manager.explorer.read';
const page = (fields: readonly string[]): Permission => ({
  action: READ,
  subject: 'api::page.page',
  fields,
  conditions: [],
});
const upload: Permission = { action: 'plugin::upload.read', subject: null, fields: null, conditions: [] };
const REGISTER = 'plugin::users-permissions.auth.register';

describe('what a start gives to a role', () => {
  it('is the whole baseline, the first time', () => {
    const plan = planFor([page(['title']), upload], [], [], {});
    expect(plan.create).toEqual([page(['title']), upload]);
    expect(plan.applied).toEqual({ [`${READ} api::page.page`]: ['title'], 'plugin::upload.read': [] });
  });

  it('is nothing when all of it was given before', () => {
    const first = planFor([page(['title']), upload], [], [], {});
    const second = planFor([page(['title']), upload], [], first.create, first.applied);
    expect(second).toEqual({ create: [], widen: [], withdraw: [], applied: first.applied });
  });

  it('is not what an administrator took away', () => {
    const first = planFor([page(['title']), upload], [], [], {});
    expect(planFor([page(['title']), upload], [], [upload], first.applied).create).toEqual([]);
  });

  it('is the permission that a new release brings', () => {
    const first = planFor([upload], [], [], {});
    const second = planFor([page(['title']), upload], [], first.create, first.applied);
    expect(second.create).toEqual([page(['title'])]);
  });

  it('is the field that a new release brings, but not a field that an administrator took away', () => {
    const first = planFor([page(['title', 'body'])], [], [], {});
    const second = planFor([page(['title', 'body', 'lead'])], [], [page(['title'])], first.applied);
    expect(second.create).toEqual([]);
    expect(second.widen).toEqual([page(['title', 'lead'])]);
  });

  it('leaves the conditions that an administrator added', () => {
    const first = planFor([page(['title'])], [], [], {});
    const restricted = { ...page(['title']), conditions: ['admin::is-creator'] };
    const second = planFor([page(['title', 'lead'])], [], [restricted], first.applied);
    expect(second.widen).toEqual([{ ...page(['title', 'lead']), conditions: ['admin::is-creator'] }]);
  });

  it('leaves what an administrator added', () => {
    expect(planFor([], [], [upload], {})).toEqual({ create: [], widen: [], withdraw: [], applied: {} });
  });
});

describe('what a start takes back from a role', () => {
  const register: Permission = { action: REGISTER, subject: null, fields: null, conditions: [] };

  it('is a default of Strapi that this project does not want', () => {
    expect(planFor([], [REGISTER], [register], {}).withdraw).toEqual([REGISTER]);
  });

  it('is not what an administrator gave afterwards', () => {
    const first = planFor([], [REGISTER], [register], {});
    expect(planFor([], [REGISTER], [register], first.applied).withdraw).toEqual([]);
  });
});
