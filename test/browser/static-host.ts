import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** The production build of the playground. */
export const playground: string = fileURLToPath(new URL('../../apps/playground/dist', import.meta.url));

/** Serves the build under a subpath, as a static host does, to test that its base is relative. */
export async function serveBuild(): Promise<{ readonly url: string; close(): void }> {
  if (!existsSync(join(playground, 'index.html'))) {
    throw new Error('The playground is not built. Run "npx -y pnpm@12 run build".');
  }
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname).replace(
      /^[/\\]some[/\\]path[/\\]?/,
      '',
    );
    const file = join(playground, path === '' ? 'index.html' : path);
    if (!file.startsWith(playground) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The static host has no port.');
  return { url: `http://127.0.0.1:${address.port}/some/path/`, close: () => server.close() };
}
