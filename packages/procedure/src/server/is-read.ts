/**
 * Whether an action of Strapi's Document Service only reads. Every public list passes every middleware around that
 * service: one that is about writes asks this first, before it looks any closer.
 */
export const isRead = (action: string): boolean => action === 'count' || action.startsWith('find');
