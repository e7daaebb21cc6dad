import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

/** Nothing is fetched from elsewhere, whatever the page or the pane tries. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'";

function fileFor(root: string, address: string): string | null {
  const { pathname } = new URL(address, 'http://localhost');
  // Wherever the pane looks for Microsoft's office.js, it finds the one for this page.
  const wanted = pathname.endsWith('/office.js') ? '/office.js' : pathname;
  const file = path.join(root, decodeURIComponent(wanted.endsWith('/') ? `${wanted}index.html` : wanted));
  return file.startsWith(root + path.sep) ? file : null;
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const file = fileFor(root, request.url ?? '/');
  const isLocal = host === 'localhost' || host === '127.0.0.1';
  const found =
    isLocal &&
    file !== null &&
    (await stat(file).then(
      (entry) => entry.isFile(),
      () => false,
    ));
  if (!found) {
    response
      .writeHead(isLocal ? 404 : 403, { 'Content-Type': 'text/plain' })
      .end(isLocal ? 'Not here.' : 'Local only.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

/** Serves a folder to this machine only. Port 0 takes a free one. */
export function serve(root: string, port: number): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
      resolve({ server, address: `http://localhost:${bound.port}/` });
    });
  });
}
