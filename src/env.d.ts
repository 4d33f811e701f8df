declare module 'virtual:quick-exit' {
  /** The minified quick exit, to be written into a `<script>`. */
  export const quickExitCode: string;
}
