// Runs before the page is drawn, so that it does not change its size under the reader's eyes.
try {
  if (localStorage.getItem('casebook-large-type') === 'on') document.documentElement.dataset.large = '';
} catch {
  // The browser lets pages keep nothing.
}
