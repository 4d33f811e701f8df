declare module 'virtual:inline-scripts' {
  /** The minified quick exit, to be written into a `<script>`. */
  export const quickExitCode: string;
  export const quietModeCode: string;
}

declare module 'virtual:made-kit' {
  /** Places whose printed sheets this build has drawn; `src/site/made-kit.ts` says what they are. */
  export const madeKit: unknown;
}
