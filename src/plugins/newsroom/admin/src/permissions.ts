export const LISTS = { action: 'plugin::newsroom.lists', subject: null };
export const MAILINGS = { action: 'plugin::newsroom.mailings', subject: null };

/** Each of these opens a part of the page « Salle de presse ». */
export const DESK = [MAILINGS, LISTS];
