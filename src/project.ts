import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../', import.meta.url));

/** The library's own content. */
export const contentRoot = fileURLToPath(new URL('../content', import.meta.url));
