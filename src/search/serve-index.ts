import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectRoot } from '../project.ts';

/** Lets the development server answer searches from the index of the last build. */
export function serveIndex(): AstroIntegration {
  return {
    name: 'serve-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // The files of the index have names of plain Latin letters; whatever else is asked for is not one of them.
          const [, name] = /\/pagefind\/((?:[\w-]+\/)*[\w.-]+)(?:\?|$)/.exec(request.url ?? '') ?? [];
          const file = join(projectRoot, 'dist', 'pagefind', name ?? '');
          if (!name || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
          response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(readFileSync(file));
        });
      },
    },
  };
}
