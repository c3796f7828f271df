/** `<copy-text><p>…</p><button hidden>…</button></copy-text>`: the button copies the paragraph. Without a script the text can still be selected. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const text = this.querySelector('p');
    if (!button || !text) return;
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', () => {
      copy(text);
      button.textContent = this.dataset['copied'] ?? label;
      setTimeout(() => (button.textContent = label), 2000);
    });
  }
}

/** The clipboard API is missing on plain-HTTP intranets; selecting and copying works there. */
function copy(element: HTMLElement) {
  if (navigator.clipboard && window.isSecureContext) {
    void navigator.clipboard.writeText(element.textContent ?? '');
    return;
  }
  const selection = window.getSelection();
  selection?.selectAllChildren(element);
  document.execCommand('copy');
  selection?.removeAllRanges();
}

customElements.define('copy-text', CopyText);
