/** Ports of this machine, so that two of the project's commands can run side by side. */
import { createServer } from 'node:net';

/** Where the site is served unless another port is asked for. */
const usualSitePort = 4321;
/** How many ports are tried before somebody has to choose. */
const tries = 20;

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** The first port from `wanted` on that nobody listens at. @throws when there is none nearby */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + tries; port++) if (await isFree(port)) return port;
  throw new Error(
    `Every port from ${wanted} to ${wanted + tries - 1} is in use. End another server.`,
  );
}

/**
 * The port that was asked for, or else the first free one from 4321 on.
 * @throws when the one asked for is no port, or is taken: whoever names a port means that one
 */
export async function sitePort(asked: string | undefined): Promise<number> {
  if (asked === undefined) return freePort(usualSitePort);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port: "${asked}" is no port. Give a number from 1 to 65535.`);
  if (await isFree(port)) return port;
  throw new Error(
    `--port: ${port} is in use. End the server that has it, or leave --port out to get the next free one.`,
  );
}
