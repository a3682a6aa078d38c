/** Two tones that stand out against each other; white is readable on the dark one. */
export interface Palette {
  readonly dark: string;
  readonly light: string;
}

export const palettes = {
  night: { dark: '#1b2a52', light: '#c9d4f2' },
  ocean: { dark: '#0b5d7a', light: '#bfe3ee' },
  leaf: { dark: '#1f6b46', light: '#c6ead5' },
  coral: { dark: '#b23a2e', light: '#fbd5cd' },
  brick: { dark: '#8a3b1e', light: '#f4d6c6' },
  plum: { dark: '#7a2a5e', light: '#f0cfe3' },
  violet: { dark: '#4b3a94', light: '#d9d2f5' },
  sun: { dark: '#8a5a00', light: '#ffe3a3' },
} as const satisfies Record<string, Palette>;
