/** Work in small pieces, so that a slow phone answers its owner meanwhile. */

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Milliseconds between two looks at the graphics process, and the longest wait for it. */
const [look, most] = [16, 2000];

/**
 * Resolves when the graphics process has done what it was given: until then, a question to it holds the page still.
 */
export async function graphicsAtRest(canvas: HTMLCanvasElement): Promise<void> {
  const gl = canvas.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  const until = performance.now() + most;
  while (performance.now() < until && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED)
    await new Promise((resolve) => setTimeout(resolve, look));
  gl.deleteSync(fence);
}
