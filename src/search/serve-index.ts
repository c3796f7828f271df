import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectRoot } from '../project.ts';

/** Lets the development server answer searches from the index of the last build. */
export function serveIndex(): AstroIntegration {
  return {
    name: 'serve-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').split('?')[0]!);
          const [, name] = /\/pagefind\/(.+)$/.exec(path) ?? [];
          const file =
            name && normalize(name).startsWith('..') ? undefined : join(projectRoot, 'dist', 'pagefind', name ?? '');
          if (!name || !file || !existsSync(file)) return next();
          response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
    },
  };
}
