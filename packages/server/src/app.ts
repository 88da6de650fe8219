import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Services } from './context.ts';
import { fillDemo } from './demo.ts';
import { errorBody, Refusal } from './errors.ts';
import { attachmentRoutes } from './routes/attachment.ts';
import { contentRoutes } from './routes/content.ts';
import { convertRoutes } from './routes/convert.ts';
import { labelRoutes } from './routes/label.ts';
import { spaceRoutes } from './routes/space.ts';
import { userRoutes } from './routes/user.ts';
import { loopbackHosts, refuseForeign, requireUser } from './safety.ts';
import { staticRoutes } from './static.ts';
import { openDatabase } from './store/driver.ts';
import { migrate } from './store/schema.ts';

/** What a site is made of. */
export interface AppOptions {
  /** SQLite file of the site, or `:memory:`. Its folder is made when it is missing. */
  readonly data: string;
  /** Where the API is besides `/`. Default: `/wiki`. */
  readonly contextPath?: string;
  /** Fill an empty site with a demonstration space. */
  readonly demo?: boolean;
  /** Folder whose files are served at `/`. */
  readonly staticFolder?: string;
  /** Host names requests may be for, besides those of loopback. */
  readonly hosts?: readonly string[];
  /** Names and passwords. Default: everybody may call, and is who they say. */
  readonly users?: Readonly<Record<string, string>>;
}

/** A site without a socket. */
export interface App {
  handle(request: Request): Promise<Response>;
  close(): void;
}

const bodyBytes = 5_242_880;
const uploadBytes = 100 * 1_048_576;

/** Opens a site. */
export function createApp(options: AppOptions): App {
  const database = openDatabase(options.data);
  migrate(database);
  if (options.demo) fillDemo(database);
  const contextPath = (options.contextPath ?? '/wiki').replace(/\/+$/, '');
  const app = new Hono({ strict: false });

  app.use(refuseForeign([...loopbackHosts, ...(options.hosts ?? [])]));
  if (options.users) app.use(requireUser(options.users));
  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
  });
  const tooLarge = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => c.json(errorBody(413, `The body is over ${maxSize} bytes`), 413) });
  const [small, large] = [tooLarge(bodyBytes), tooLarge(uploadBytes)];
  app.use((c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    return (c.req.path.includes('/child/attachment') ? large : small)(c, next);
  });

  const api = apiOf({ database, contextPath });
  app.route('/rest/api', api);
  if (contextPath !== '') app.route(`${contextPath}/rest/api`, api);
  app.get('/status', (c) => c.json({ state: 'RUNNING' }));
  if (options.staticFolder) staticRoutes(app, options.staticFolder);

  app.notFound((c) => c.json({ message: `null for uri: ${c.req.url}`, 'status-code': 404 }, 404));
  app.onError((error) => {
    const status = error instanceof Refusal ? error.status : 500;
    if (status === 500) process.stderr.write(`${error.stack ?? error}\n`);
    return Response.json(errorBody(status, status === 500 ? 'Internal server error' : error.message), { status });
  });
  return { handle: async (request) => app.fetch(request), close: () => database.close() };
}

function apiOf(services: Services): Hono {
  const api = new Hono({ strict: false });
  convertRoutes(api, services);
  attachmentRoutes(api, services);
  labelRoutes(api, services);
  contentRoutes(api, services);
  spaceRoutes(api, services);
  userRoutes(api);
  return api;
}
