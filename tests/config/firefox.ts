/** Finds a Firefox to test in, or installs Debian's. */
import { findProgram, programPath } from './programs.ts';

/** The path of a Firefox that is on this machine. */
export const installedFirefox = (): string | undefined =>
  [process.env['DIEM_TUA_FIREFOX'], programPath('firefox-esr'), programPath('firefox')].find(
    Boolean,
  );

/** The same, after Debian's package was tried; undefined where none can be had. */
export const findFirefox = (): string | undefined =>
  installedFirefox() ?? findProgram('firefox-esr', ['firefox-esr']);
