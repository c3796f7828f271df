/** `<brief-page>`: its button prints the page, and on paper the address is one that can be typed. */
class BriefPage extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => print());
    const link = this.querySelector<HTMLAnchorElement>('.brief-address a');
    if (link && location.protocol !== 'file:') link.textContent = link.href;
  }
}

customElements.define('brief-page', BriefPage);
