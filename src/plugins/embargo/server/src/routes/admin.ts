const policies = ['admin::isAuthenticatedAdmin'];

const route = (method: 'GET' | 'POST', path: string, action: string) => ({
  method,
  path: `/plans${path}`,
  handler: `plan.${action}`,
  config: { policies },
});

/** What the panel asks, below `/embargo`. Rights are checked by document, in the controller. */
export default {
  type: 'admin',
  routes: [
    route('GET', '', 'find'),
    route('GET', '/:uid/:documentId', 'findOne'),
    route('POST', '/:uid/:documentId', 'plan'),
    route('POST', '/:uid/:documentId/reschedule', 'reschedule'),
    route('POST', '/:uid/:documentId/approve', 'approve'),
    route('POST', '/:uid/:documentId/confirm', 'confirm'),
    route('POST', '/:uid/:documentId/retry', 'retry'),
    route('POST', '/:uid/:documentId/cancel', 'cancel'),
    route('POST', '/:uid/:documentId/lift', 'lift'),
  ],
};
