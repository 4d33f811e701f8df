/** Says what became of a tap on the switch of quiet mode; the switch itself is in every page's own script. */
class QuietMode extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('quiet-mode', (event) => {
      const kept = (event as CustomEvent<boolean>).detail;
      const on = 'quiet' in document.documentElement.dataset;
      const said = this.querySelector('[role=status]');
      const word = kept ? (on ? 'on' : 'off') : 'refused';
      if (said) said.textContent = this.dataset[word] ?? '';
      // The button that was tapped is hidden now; its partner takes the focus.
      if (kept) this.querySelector<HTMLElement>(on ? '.turn-off' : '.turn-on')?.focus();
    });
  }
}

if (!customElements.get('quiet-mode')) customElements.define('quiet-mode', QuietMode);
