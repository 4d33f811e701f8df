const width = 30;

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export const drawnBar = (done: number, all: number): string => {
  const full = all === 0 ? width : Math.floor((done / all) * width);
  return `[${'█'.repeat(full)}${'·'.repeat(width - full)}] ${done}/${all}`;
};

/** A bar that moves on a terminal; in a log, one line for each tenth. */
export function progressBar(output: Output): (done: number, all: number, name: string) => void {
  let tenth = -1;
  return (done, all, name) => {
    if (output.isTTY) {
      output.write(`\r\u001B[K${drawnBar(done, all)} ${name}${done === all ? '\n' : ''}`);
      return;
    }
    const now = Math.floor((done / Math.max(all, 1)) * 10);
    if (now === tenth) return;
    tenth = now;
    output.write(`${drawnBar(done, all)}\n`);
  };
}
