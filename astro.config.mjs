import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { basePath, contentRoot } from './src/project.ts';
import { createLoader } from './src/library/from-disk.ts';
import { bodySyntax } from './src/markup/parse-body.ts';
import { remarkAnnotate } from './src/markup/annotate.ts';
import { remarkGuard } from './src/markup/guard.ts';
import { serveIndex } from './src/search/serve-index.ts';

export default defineConfig({
  // A library in a sub-folder of somebody's server: BASE_PATH=/casebook npm run build
  base: basePath,
  outDir: process.env.CASEBOOK_OUT || 'dist',
  // An address typed without its last slash works too; every address that the site makes has it.
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    // gfm and smartypants are off because the list below is the whole pipeline, and the check reads bodies with the same one.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        ...bodySyntax,
        remarkGuard,
        [remarkAnnotate, createLoader(contentRoot, process.argv.includes('dev'))],
      ],
    }),
  },
  integrations: [mdx(), serveIndex()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "worker-src 'self' blob:",
      ],
      // Pagefind's search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    // The worker that makes files loads each format when it is asked for.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own marker in every MDX file; one warning a file would bury the ones that matter.
        onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log),
      },
    },
  },
});
