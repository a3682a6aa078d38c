import { darkTheme, lightTheme } from '@strapi/design-system';

/**
 * Parvis's green over the design system's themes. White on `buttonPrimary*` and `primary600` on the
 * backgrounds keep a contrast of 4.5 or more; `neutral500`, in which Strapi writes the titles of the home
 * page's widgets, is darkened for the same reason.
 */
export const theme = {
  light: {
    ...lightTheme,
    colors: {
      ...lightTheme.colors,
      primary100: '#e8f4f3',
      primary200: '#bfe0dd',
      primary500: '#187a75',
      primary600: '#0f6460',
      primary700: '#0a4a47',
      buttonPrimary500: '#187a75',
      buttonPrimary600: '#0f6460',
      neutral500: '#6b6b87',
    },
  },
  dark: {
    ...darkTheme,
    colors: {
      ...darkTheme.colors,
      primary100: '#12302f',
      primary200: '#1f4f4c',
      primary500: '#3aa69f',
      primary600: '#5ec8c0',
      primary700: '#8fded8',
      buttonPrimary500: '#187a75',
      buttonPrimary600: '#0f6460',
    },
  },
};
