import { Hono } from 'hono';
import type { Services } from '../context.ts';
import { answerNotAllowed } from '../refusals.ts';
import { attachmentV2Routes } from '../v2/attachments.ts';
import { commentRoutes } from '../v2/comments.ts';
import { metadataRoutes } from '../v2/metadata.ts';
import { pageRoutes as pageV2Routes } from '../v2/pages.ts';
import { spaceV2Routes } from '../v2/spaces.ts';
import { treeRoutes } from '../v2/tree.ts';
import { attachmentRoutes } from './attachment.ts';
import { childrenRoutes } from './children.ts';
import { contentRoutes } from './content.ts';
import { convertRoutes } from './convert.ts';
import { downloadRoutes } from './download.ts';
import { historyRoutes } from './history.ts';
import { labelRoutes } from './label.ts';
import { macroRoutes } from './macro.ts';
import { moveRoutes } from './move.ts';
import { pageRoutes } from './page.ts';
import { propertyRoutes } from './property.ts';
import { restrictionRoutes } from './restriction.ts';
import { searchRoutes } from './search.ts';
import { spaceRoutes } from './space.ts';
import { taskRoutes } from './task.ts';
import { userRoutes } from './user.ts';

type Routes = (app: Hono, services: Services) => void;

/** Version 1. Searches stand before content, so that `content/search` is not read as an id. */
const version1: readonly Routes[] = [
  convertRoutes,
  searchRoutes,
  attachmentRoutes,
  labelRoutes,
  propertyRoutes,
  restrictionRoutes,
  macroRoutes,
  historyRoutes,
  childrenRoutes,
  moveRoutes,
  contentRoutes,
  spaceRoutes,
  userRoutes,
  taskRoutes,
];

const version2: readonly Routes[] = [
  pageV2Routes,
  treeRoutes,
  spaceV2Routes,
  attachmentV2Routes,
  commentRoutes,
  metadataRoutes,
];

const web: readonly Routes[] = [downloadRoutes, pageRoutes];

/** `rest/api`. */
export const restRoutes = (services: Services): Hono => withMethods(version1, services);

/** `api/v2`. */
export const v2Routes = (services: Services): Hono => withMethods(version2, services);

/** What people and browsers open. */
export function webRoutes(services: Services): Hono {
  const app = new Hono({ strict: false });
  for (const routes of web) routes(app, services);
  return app;
}

/** Routes, and a refusal for the methods that their paths do not have. */
function withMethods(parts: readonly Routes[], services: Services): Hono {
  const app = new Hono({ strict: false });
  for (const routes of parts) routes(app, services);
  for (const path of new Set(app.routes.map((route) => route.path))) app.all(path, answerNotAllowed);
  return app;
}
