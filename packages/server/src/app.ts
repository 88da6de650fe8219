import { createBuiltinRegistry } from '@macrowright/macros';
import { Hono } from 'hono';
import { json } from './answer.ts';
import { requireUser } from './auth.ts';
import type { Services } from './context.ts';
import { createConversions } from './conversions.ts';
import { fillDemo } from './demo/fill.ts';
import { docsRoutes } from './docs-routes.ts';
import { guard, loopbackHosts } from './guard.ts';
import { logRequests } from './log.ts';
import type { AppOptions } from './options.ts';
import { answerError, answerNotFound } from './refusals.ts';
import { restRoutes, v2Routes, webRoutes } from './routes/index.ts';
import { staticRoutes } from './static.ts';
import { openBlobs } from './store/blob.ts';
import { dependency, watchChanges } from './store/changes.ts';
import { openDatabase } from './store/driver.ts';
import { migrate } from './store/schema.ts';
import { createSearchIndex } from './store/search-index.ts';
import { addUser, administrator } from './store/user.ts';
import { createTasks } from './tasks.ts';
import { newToken, upstreamRoutes } from './upstream.ts';
import { createViewCache } from './view/cache.ts';

/** A site without a socket. */
export interface App {
  handle(request: Request): Promise<Response>;
  /** Resolves when the demonstration is stored. Requests wait for it by themselves. */
  readonly ready: Promise<void>;
  /** What calls below `/upstream` must carry, where there is an upstream. */
  readonly upstreamToken: string | undefined;
  /** What is served, as `GET /rest/api/content/:id`, without the context path. */
  readonly routes: readonly string[];
  close(): void;
}

const bodyBytes = 5_242_880;

/** Opens a site. */
export function createApp(options: AppOptions): App {
  const services = openSite(options);
  const { database, contextPath } = services;
  const app = new Hono({ strict: false });

  if (options.log) app.use(logRequests(options.log));
  app.use(
    guard({
      hosts: [...loopbackHosts, ...(options.hosts ?? [])],
      bodyBytes,
      uploadBytes: options.attachmentBytes ?? 100 * 1_048_576,
      database,
      forget() {
        services.views.clear();
        services.rows.spaces.clear();
        services.rows.people.clear();
      },
    }),
  );
  app.get('/status', () => json({ state: 'RUNNING' }));
  if (options.users) app.use(requireUser(options.users));

  const [rest, v2, web] = [restRoutes(services), v2Routes(services), webRoutes(services)];
  for (const prefix of contextPath === '' ? [''] : ['', contextPath]) {
    app.route(`${prefix}/rest/api`, rest);
    app.route(`${prefix}/rest/experimental`, rest);
    app.route(`${prefix}/api/v2`, v2);
    app.route(prefix || '/', web);
  }
  const upstreamToken = options.upstream && newToken();
  if (options.upstream && upstreamToken) app.route('/upstream', upstreamRoutes(options.upstream, upstreamToken));
  if (options.docsFolder) docsRoutes(app, options.docsFolder);
  if (options.staticFolder) staticRoutes(app, options.staticFolder, contextPath);
  app.notFound(answerNotFound);
  app.onError((error, c) => answerError(error, c.req.path));
  const routes = [...routesOf(rest, '/rest/api'), ...routesOf(v2, '/api/v2'), ...routesOf(web, ''), 'GET /status'];
  const ready = options.demo ? fillDemo(database, services.blobs) : Promise.resolve();
  return {
    routes,
    ready,
    async handle(request) {
      await ready;
      return app.fetch(request);
    },
    upstreamToken,
    close: () => closeSite(services),
  };
}

function routesOf(part: Hono, prefix: string): string[] {
  return part.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${prefix}${path}`);
}

function openSite(options: AppOptions): Services {
  const database = openDatabase(options.data);
  migrate(database);
  const [views, index] = [createViewCache(), createSearchIndex(database)];
  const rows: Services['rows'] = { spaces: new Map(), people: new Map() };
  const blobs = openBlobs(database);
  watchChanges(database, (names) => {
    views.changed(names);
    if (names.includes(dependency.spaces)) rows.spaces.clear();
    if (names.includes(dependency.users)) rows.people.clear();
    index.wake();
  });
  if (!database.get('SELECT 1 FROM user')) addUser(database, administrator, 'Administrator');
  for (const name of Object.keys(options.users ?? {})) addUser(database, name);
  database.flush();
  blobs.sweep();
  return {
    database,
    blobs,
    rows,
    views,
    index,
    tasks: createTasks(),
    conversions: createConversions(),
    registry: options.registry ?? createBuiltinRegistry(),
    contextPath: (options.contextPath ?? '/wiki').replace(/\/+$/, ''),
    flavor: options.flavor ?? 'datacenter',
    bodies: options.bodies ?? 'modern',
  };
}

function closeSite({ database, tasks, conversions, index }: Services): void {
  tasks.stop();
  conversions.stop();
  index.stop();
  database.close();
}
