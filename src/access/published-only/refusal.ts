import { errors } from '@strapi/utils';

/** Of the refusals with 403, the one whose words Strapi passes on to the caller. */
type Refusal = InstanceType<typeof errors.PolicyError>;

/** What a caller without the permission `preview` is told when asking for more than what is published. */
export function previewNeeded(): Refusal {
  return new errors.PolicyError(
    'Only what is published can be read here. To read drafts, use an API token that has the permission "preview", and keep it on your server.',
    { code: 'PREVIEW_NEEDED' },
  );
}

/** What a caller is told who writes without being able to read what is written. */
export function previewNeededToWrite(): Refusal {
  return new errors.PolicyError(
    'The API writes drafts, so writing needs the permission "preview" as well: add it to the API token.',
    { code: 'PREVIEW_NEEDED' },
  );
}

/** What a caller is told who wants a write to be public at once. */
export function publishingNotHere(): Refusal {
  return new errors.PolicyError(
    'The API writes drafts and never publishes: leave out "status", and publish in the panel.',
    { code: 'PUBLISHING_NOT_HERE' },
  );
}
