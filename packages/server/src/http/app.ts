import { createBuiltinRegistry } from '@macrowright/macros';
import { Hono } from 'hono';
import { fillDemo } from '../demo/fill.ts';
import type { AppOptions } from '../options.ts';
import { createConversionQueue } from '../rendering/conversion-queue.ts';
import { createRenderer } from '../rendering/renderer.ts';
import { resumeDeleting } from '../site/spaces.ts';
import { createTasks } from '../site/tasks.ts';
import { addUser, administrator } from '../site/users.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { newToken } from '../upstream/token.ts';
import { version1 } from '../v1/index.ts';
import { version2 } from '../v2/index.ts';
import { allowHosts, loopbackHosts } from './allowed-hosts.ts';
import { awaitCommit } from './await-commit.ts';
import { docsRoutes } from './docs-routes.ts';
import { downloadRoutes } from './download-routes.ts';
import { errorResponse, notFoundResponse } from './error-responses.ts';
import { forgetStale } from './forget-stale.ts';
import type { Layers } from './layers.ts';
import { limitBodies } from './limit-bodies.ts';
import { logRequests } from './log-requests.ts';
import { pageRoutes } from './page-routes.ts';
import { requireUser } from './require-user.ts';
import { json } from './responses.ts';
import { apiRouter } from './router.ts';
import { refuseCrossOriginWrites } from './same-origin.ts';
import { staticRoutes } from './static-routes.ts';
import { upstreamRoutes } from './upstream-routes.ts';

/** A site that is not bound to a socket. */
export interface App {
  handle(request: Request): Promise<Response>;
  /** Resolves when the demo space has been stored. Requests wait for it. */
  readonly ready: Promise<void>;
  /** The token that requests below `/upstream` must contain. `undefined` if there is no upstream. */
  readonly upstreamToken: string | undefined;
  /** The method and path of every route, such as `GET /rest/api/content/:id`, without the context path. */
  readonly routes: readonly string[];
  close(): void;
}

const maxBodyBytes = 5_242_880;
const defaultUploadBytes = 100 * 1_048_576;

/** Opens a site. */
export function createApp(options: AppOptions): App {
  const store = openSite(options);
  const layers = createLayers(store, options);
  const app = new Hono({ strict: false });
  addMiddleware(app, layers, options);

  const rest = apiRouter(version1, { ...layers, bodies: options.bodies ?? 'modern' });
  const v2 = apiRouter(version2, layers);
  const web = new Hono({ strict: false });
  downloadRoutes(web, layers);
  pageRoutes(web, layers);
  const { contextPath } = layers.links;
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
  app.notFound(notFoundResponse);
  app.onError((error, c) => errorResponse(error, c.req.path));

  resumeDeleting(store, layers.tasks);
  const ready = options.demo ? fillDemo(store) : Promise.resolve();
  return {
    ready,
    async handle(request) {
      await ready;
      return app.fetch(request);
    },
    upstreamToken,
    routes: [...routesOf(rest, '/rest/api'), ...routesOf(v2, '/api/v2'), ...routesOf(web, ''), 'GET /status'],
    close() {
      layers.tasks.stop();
      layers.conversions.stop();
      store.close();
    },
  };
}

function openSite({ data, users }: AppOptions): Store {
  const store = openSqliteStore(data);
  if (store.users.list().length === 0) addUser(store, administrator, 'Administrator');
  for (const name of Object.keys(users ?? {})) addUser(store, name);
  store.flush();
  store.blobs.sweep();
  return store;
}

function createLayers(store: Store, options: AppOptions): Layers {
  const { contextPath = '/wiki', flavor = 'datacenter', registry = createBuiltinRegistry() } = options;
  return {
    store,
    renderer: createRenderer(store, registry, flavor),
    tasks: createTasks(),
    conversions: createConversionQueue(),
    links: { contextPath: contextPath.replace(/\/+$/, ''), flavor },
  };
}

function addMiddleware(app: Hono, { store, renderer }: Layers, options: AppOptions): void {
  if (options.log) app.use(logRequests(options.log));
  app.use(allowHosts([...loopbackHosts, ...(options.hosts ?? [])]));
  app.use(forgetStale(store, renderer));
  app.use(refuseCrossOriginWrites);
  app.use(limitBodies(maxBodyBytes, options.attachmentBytes ?? defaultUploadBytes));
  app.use(awaitCommit(store));
  app.get('/status', () => json({ state: 'RUNNING' }));
  if (options.users) app.use(requireUser(options.users));
}

function routesOf(part: Hono, prefix: string): string[] {
  return part.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${prefix}${path}`);
}
