import { adminApi } from '@strapi/strapi/admin';

/** What a desk shows is read anew once something is done on one. */
export const TAG = 'ParvisScoring';

export const BASE = '/scoring';

/** What every route answers. */
export const data = <Data>(response: { data: Data }): Data => response.data;

export const scoringApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] });
