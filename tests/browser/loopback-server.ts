import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize, sep} from 'node:path';

export interface Page {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
  status?: number;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves pages that a test hands over, and folders, on 127.0.0.1; remembers every address asked for. */
export class LoopbackServer {
  readonly requests: string[] = [];
  private readonly pages = new Map<string, Page>();
  private readonly folders: [prefix: string, folder: string][] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<LoopbackServer> {
    const server = createServer();
    const loopback = new LoopbackServer(server);
    server.on('request', (request, response) => loopback.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return loopback;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Serves `page` (HTML where it is a string) under `path` and returns its whole address. */
  put(path: string, page: Page | string): string {
    this.pages.set(path, typeof page === 'string' ? {body: page} : page);
    return this.origin + path;
  }

  /** Serves the files below `folder` under `prefix` (`/articles/`). */
  putFolder(prefix: string, folder: string): void {
    this.folders.push([prefix, normalize(folder)]);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const {pathname} = new URL(request.url ?? '/', this.origin);
    this.requests.push(pathname);
    const page = this.pages.get(pathname);
    if (page) {
      response.writeHead(page.status ?? 200, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        ...page.headers,
      });
      response.end(page.body);
      return;
    }
    const file = this.fileFor(decodeURIComponent(pathname));
    response.writeHead(file ? 200 : 404, {'content-type': (file && TYPES[extname(file)]) ?? 'text/plain'});
    if (file) createReadStream(file).pipe(response);
    else response.end('not found');
  }

  private fileFor(pathname: string): string | null {
    for (const [prefix, folder] of this.folders) {
      if (!pathname.startsWith(prefix)) continue;
      const file = normalize(join(folder, pathname.slice(prefix.length)));
      if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return file;
    }
    return null;
  }
}
