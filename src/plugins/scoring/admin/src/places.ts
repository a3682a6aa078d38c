export const HOME = '/plugins/scoring';

export const sheetAt = (assignment: number): string => `${HOME}/sheets/${assignment}`;
