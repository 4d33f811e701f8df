/** The button alone; the rest comes with the tap, or with a page of which a kept copy may lie here. */
class KeepOffline extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const open = (tapped: boolean): void => {
      import('./keep-panel.ts').then(
        ({ showPanel }) => {
          button?.removeEventListener('click', tap);
          void showPanel(this, tapped);
        },
        () => {
          if (tapped) this.querySelector('p')?.replaceChildren(this.dataset['failed'] ?? '');
        },
      );
    };
    const tap = (): void => open(true);
    button?.addEventListener('click', tap);
    // Only who has kept something has a worker.
    if ((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller) open(false);
  }
}
customElements.define('keep-offline', KeepOffline);
