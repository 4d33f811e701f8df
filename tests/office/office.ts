/** LibreOffice without a window: what a person would see when opening a file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../config/programs.ts';

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'diem-tua-office-'));
  private readonly program: string;

  constructor() {
    const program = findProgram('soffice', packages);
    if (program === undefined)
      throw new Error(
        `LibreOffice was not found and could not be installed. Install ${packages.join(' and ')}.`,
      );
    this.program = program;
  }

  /**
   * Opens a file and saves it as another kind, by LibreOffice's own name of it ("txt:Text (encoded):UTF8"). Returns
   * the files made: a workbook may become one for each sheet. A profile of its own keeps it apart from an office
   * that is already open.
   */
  convert(file: string, kind: string): string[] {
    const out = mkdtempSync(join(this.folder, 'out-'));
    const { stdout, stderr } = spawnSync(
      this.program,
      [
        `-env:UserInstallation=${pathToFileURL(join(this.folder, 'profile')).href}`,
        ...['--headless', '--norestore', '--convert-to', kind, '--outdir', out, file],
      ],
      // The names of sheets become names of files.
      { encoding: 'utf8', timeout: 200_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
    const made = readdirSync(out).map((name) => join(out, name));
    if (made.length === 0) throw new Error(`LibreOffice did not open ${file}.\n${stdout}${stderr}`);
    return made;
  }

  /** The one file that a document becomes. */
  read(file: string, kind: string): string {
    const [made = ''] = this.convert(file, kind);
    return readFileSync(made, 'utf8').replace(/^\uFEFF/, '');
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
