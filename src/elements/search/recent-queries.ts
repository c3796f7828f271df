const key = 'casebook-recent-queries';
const most = 8;

/** The queries that found something, the latest first. They are kept on this device only. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a query. Where the browser does not let pages keep anything, nothing happens. */
export function remember(query: string) {
  try {
    const others = recentQueries().filter((other) => other !== query);
    localStorage.setItem(key, JSON.stringify([query, ...others].slice(0, most)));
  } catch {
    // Private windows and strict settings: searching works without.
  }
}

export function forgetAll() {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
