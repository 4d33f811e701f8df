declare module 'virtual:quick-exit' {
  /** The minified quick exit, to be written into a `<script>`. */
  export const quickExitCode: string;
}

declare module 'virtual:made-kit' {
  /** Places whose printed sheets this build has drawn; none in `astro dev`. */
  export const madeKit: readonly import('./kit/made-kit.ts').MadePlace[];
}
