/** What the project's command-line programs share: help, arguments, errors, and running another program. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

export interface Arguments {
  /** Values of the named options. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads the arguments; `--help` prints the help and ends the program, a wrong argument does so with status 2. */
export function readArguments(help: string, options: Options, allowPositionals = false): Arguments {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals,
    });
    if (values['help']) {
      console.log(help);
      process.exit(0);
    }
    return { values, positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(2);
  }
}

/** What the work gives; where it fails, its message alone is printed and the program ends with status 1. */
export async function orEnd<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** Runs a program of `node_modules` on this very Node, its output on ours. Resolves to its exit status. */
export function run(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGINT', forward);
  process.once('SIGTERM', forward);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

const astroProgram = 'node_modules/astro/bin/astro.mjs';

/** Astro detaches from the terminal when it guesses that a program drives it; these keep it in front. */
export const astro = (args: readonly string[]): Promise<number> =>
  run(astroProgram, args, {
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    ASTRO_TELEMETRY_DISABLED: '1',
    // A test runner's NODE_ENV would make the build read all content again for each page.
    NODE_ENV: args[0] === 'build' ? 'production' : 'development',
  });
