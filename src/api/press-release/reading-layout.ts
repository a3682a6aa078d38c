/** How accredited readers see a release: its parts in the order of a printed one. */
export const PRESS_RELEASE_LAYOUT = {
  title: 'title',
  parts: [
    {
      field: 'withdrawal',
      of: ['explanation', 'replacementUrl'],
      heading: { fr: 'Communiqué retiré', en: 'Withdrawn' },
    },
    { field: 'kicker' },
    { field: 'subtitle', look: 'lead' },
    { field: 'dateline', of: ['place', 'date'] },
    { field: 'lead', look: 'lead' },
    { field: 'body' },
    { field: 'quotes', look: 'quote' },
    {
      field: 'figures',
      of: ['value', 'label', 'source'],
      heading: { fr: 'Chiffres', en: 'Figures' },
    },
    { field: 'corrections', of: ['date', 'note'], heading: { fr: 'Corrections', en: 'Corrections' } },
    { field: 'cover', heading: { fr: 'Image', en: 'Picture' } },
    {
      field: 'attachments',
      of: ['file', 'caption', 'credit', 'licence'],
      heading: { fr: 'Pièces jointes', en: 'Attachments' },
    },
    { field: 'issuers', of: ['name', 'boilerplate', 'url'], heading: { fr: 'À propos', en: 'About' } },
    {
      field: 'contacts',
      of: ['name', 'role', 'email', 'phone'],
      heading: { fr: 'Contacts presse', en: 'Press contacts' },
    },
  ],
} as const;
