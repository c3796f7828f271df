/** As many cases as stand side by side. */
export const mostCompared = 4;

const key = 'casebook-compare';
const listeners = new Set<() => void>();

/** The cases ticked for comparison, in the order of ticking; kept while the tab is open. */
export const compareStore = {
  get ids(): string[] {
    try {
      const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
      return Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(0, mostCompared) : [];
    } catch {
      return [];
    }
  },

  /** Ticks or unticks a case. @returns false when there is no room for it */
  toggle(id: string): boolean {
    const { ids } = this;
    const without = ids.filter((other) => other !== id);
    if (without.length === ids.length && ids.length >= mostCompared) return false;
    this.set(without.length === ids.length ? [...ids, id] : without);
    return true;
  },

  set(ids: readonly string[]) {
    try {
      sessionStorage.setItem(key, JSON.stringify(ids));
    } catch {
      // Without storage the ticks last as long as the page.
    }
    for (const listener of listeners) listener();
  },

  /** @returns what ends the subscription */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

// A page that comes back from the browser's memory may have been left behind by others.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) for (const listener of listeners) listener();
});
