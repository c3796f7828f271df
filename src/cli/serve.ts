import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import { basePath, projectRoot } from '../project.ts';

// Astro's own preview would go to the background when it is not started from a terminal.
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const site = resolve(projectRoot, process.env['CASEBOOK_OUT'] || 'dist');
if (!existsSync(join(site, 'index.html'))) {
  console.error('还没有生成网站，请先运行 npm run build。 / There is no site yet. Run npm run build first.');
  process.exit(1);
}
const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ root: projectRoot, logLevel: 'error', server: { port } });
console.log(
  `请在浏览器打开（按 Ctrl-C 停止） / Open in a browser (Ctrl-C stops it):\n  http://localhost:${server.port}${basePath}`,
);
