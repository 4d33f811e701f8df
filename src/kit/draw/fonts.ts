import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold', '800ExtraBold'] as const;
const require = createRequire(import.meta.url);

/** The fonts of the sheets, as files. */
export const readFonts = (): Buffer[] =>
  weights.map((weight) =>
    readFileSync(
      require.resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`),
    ),
  );
