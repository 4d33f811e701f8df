declare module 'virtual:quick-exit' {
  /** The minified quick exit, to be written into a `<script>`. */
  export const quickExitCode: string;
}

declare module 'virtual:made-kit' {
  import type { MadePlace } from './kit/made-kit.ts';
  /** Places whose printed sheets this build has drawn; none in `astro dev`. */
  export const madeKit: readonly MadePlace[];
}
