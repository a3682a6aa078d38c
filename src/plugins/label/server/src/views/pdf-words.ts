import type { Words } from '@parvis/pdf';

const plain = (text: string) => ({ type: 'text', text, marks: [] }) as const;

/** Words, and after them an address that can be followed. */
export const withAddress = (text: string, url: string): Words => [
  plain(text),
  { type: 'link', url, children: [plain(url)] },
];
