export const HOME = '/plugins/scoring';

export const PANELS = `${HOME}/panels`;

export const sheetAt = (assignment: number): string => `${HOME}/sheets/${assignment}`;

export const panelAt = (panel: number): string => `${PANELS}/${panel}`;

export const dossierAt = (panel: number, dossier: number): string => `${panelAt(panel)}/dossiers/${dossier}`;

export const GRIDS = `${HOME}/grids`;

export const gridAt = (grid: number): string => `${GRIDS}/${grid}`;

export const compositionAt = (panel: number): string => `${panelAt(panel)}/composition`;
