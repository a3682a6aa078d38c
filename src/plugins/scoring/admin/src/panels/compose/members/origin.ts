/** What INSEE gives a commune: five characters, Corsica's with a letter. */
const COMMUNE = /^(?:\d{5}|2[AB]\d{3})$/;

/** The SIREN of an EPCI. */
const EPCI = /^\d{9}$/;

/** A code as it was written, without spaces; null where none was. */
export const writtenCode = (text: string): string | null => text.replaceAll(/\s/g, '').toUpperCase() || null;

/** Whether a code can be that of a commune; none at all can be, too. */
export const isCommune = (code: string | null): boolean => code === null || COMMUNE.test(code);

/** Whether a code can be that of an EPCI; none at all can be, too. */
export const isEpci = (code: string | null): boolean => code === null || EPCI.test(code);
