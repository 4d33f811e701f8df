/** Who made what the map shows. On the map as long as it is open, whatever the screen. */
import type { InteractiveMapWords } from '../../i18n/interactive-map-words.ts';

export interface SourcesLine {
  readonly add: (source: string) => void;
  /** Pixels. */
  readonly height: () => number;
}

export function createSourcesLine(
  container: HTMLElement,
  words: InteractiveMapWords,
  first: string,
): SourcesLine {
  const line = document.createElement('p');
  line.className = 'map-sources';
  const sources = [first];
  const write = () => (line.textContent = `${words.attribution}: ${sources.join(' · ')}`);
  write();
  container.append(line);
  return {
    add(source) {
      if (!sources.includes(source)) sources.push(source);
      write();
    },
    height: () => line.offsetHeight,
  };
}
