declare module 'virtual:inline-scripts' {
  /** The minified quick exit, to be written into a `<script>`. */
  export const quickExitCode: string;
  export const quietModeCode: string;
}
