/** Opens every page of the label. */
export const OFFICE = [{ action: 'plugin::label.office', subject: null }];
