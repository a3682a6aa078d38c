import type { FontName } from '../theme';

const FOLDER = '@expo-google-fonts/source-sans-3';

/**
 * Source Sans 3 (SIL Open Font License 1.1): it has the narrow no-break space, which many fonts lack. pdfkit takes
 * fonts by their files; under names of our own it would read them again at each use.
 */
export const FONT_FILES: Readonly<Record<FontName, string>> = {
  regular: require.resolve(`${FOLDER}/400Regular/SourceSans3_400Regular.ttf`),
  italic: require.resolve(`${FOLDER}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`),
  semibold: require.resolve(`${FOLDER}/600SemiBold/SourceSans3_600SemiBold.ttf`),
  bold: require.resolve(`${FOLDER}/700Bold/SourceSans3_700Bold.ttf`),
  boldItalic: require.resolve(`${FOLDER}/700Bold_Italic/SourceSans3_700Bold_Italic.ttf`),
};
