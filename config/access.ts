import { RATE_LIMITS } from '../src/access/rate-limits/limits';

export default { rateLimits: RATE_LIMITS };
