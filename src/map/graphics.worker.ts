/**
 * Asks for WebGL beside the page: the first context of a tab waits for the graphics process, on a cheap phone for half
 * a second, and whoever asks waits with it. Undefined where a worker cannot tell.
 */
const answer =
  typeof OffscreenCanvas === 'undefined'
    ? undefined
    : new OffscreenCanvas(1, 1).getContext('webgl2') !== null;

postMessage(answer);
