import { limitFor } from './writes';

describe('the limit of a request', () => {
  it.each([
    ['POST', '/api/events', 'publicWriteByAddress'],
    ['PUT', '/api/events/abc', 'publicWriteByAddress'],
    ['DELETE', '/API/events/abc', 'publicWriteByAddress'],
    ['POST', '/api/auth/refresh', 'publicWriteByAddress'],
    ['POST', '/admin/access-token', 'panelSessionByAddress'],
    ['POST', '/admin/reset-password/', 'panelSessionByAddress'],
    ['GET', '/admin/registration-info', 'panelSessionByAddress'],
    ['GET', '/api/events', null],
    ['OPTIONS', '/api/events', null],
    ['POST', '/apiary', null],
    ['POST', '/content-manager/collection-types/api::event.event', null],
  ])('%s %s is %s', (method, path, limit) => {
    expect(limitFor(method, path, '/api')).toBe(limit);
  });
});
