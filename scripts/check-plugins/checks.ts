import { embargoCheck } from './embargo';
import { jobsCheck } from './jobs';
import { journalCheck } from './journal';
import type { PluginCheck } from './plugin-check';
import { scoringCheck } from './scoring';

/** The plugins that are checked, those that others need first. */
export const CHECKS: readonly PluginCheck[] = [jobsCheck, journalCheck, embargoCheck, scoringCheck];
