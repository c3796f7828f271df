import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../', import.meta.url));

/** The path below which the site is served, from `BASE_PATH`, with a slash at both ends: `casebook` gives `/casebook/`. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

/** The library's own content. */
export const contentRoot = fileURLToPath(new URL('../content', import.meta.url));
