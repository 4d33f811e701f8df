/** A bar on the terminal while something long runs; nothing where nobody watches (a file, a test, CI). */
const width = 30;

export function progressBar(label: string): (done: number, all: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let shown = -1;
  return (done, all) => {
    const percent = all === 0 ? 100 : Math.floor((done / all) * 100);
    if (percent === shown) return;
    shown = percent;
    const filled = Math.round((percent / 100) * width);
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
    process.stderr.write(`\r${label} ${bar} ${percent} %${done === all ? '\n' : ''}`);
  };
}
