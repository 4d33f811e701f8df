/** The button alone; the rest comes with the tap, or with a page of which a kept copy may lie here. */
import { panelPath } from '../../offline/names.ts';
import type * as Panel from './keep-panel.ts';

let tries = 0;

class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const open = (tapped: boolean): void => {
      // A browser remembers that a script did not come; under another address it asks again.
      import(/* @vite-ignore */ tries++ ? `${panelPath}?${tries}` : panelPath).then(
        ({ showPanel }: typeof Panel) => void showPanel(this, tapped),
        () => {
          if (tapped) this.querySelector('p')?.replaceChildren(this.dataset['failed'] ?? '');
        },
      );
    };
    // The panel puts its own in this place.
    if (button) button.onclick = () => open(true);
    // Only who has kept something has a worker.
    if ((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller) open(false);
  }
}
customElements.define('keep-offline', KeepOffline);
