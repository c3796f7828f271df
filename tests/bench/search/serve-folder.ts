import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A folder that is being served. */
export interface Served {
  server: Server;
  /** Its address, without a slash at the end. */
  address: string;
  /** What was sent so far: paths and bytes. A browser's own count leaves out the scripts of workers. */
  sent: { path: string; size: number }[];
}

/** Serves a folder as the plainest of servers does: no compression. */
export async function serveFolder(folder: string): Promise<Served> {
  const sent: Served['sent'] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    sent.push({ path, size: statSync(file).size });
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server.address() as { port: number }).port;
  return { server, address: `http://127.0.0.1:${String(port)}`, sent };
}
