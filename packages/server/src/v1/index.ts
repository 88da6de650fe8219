import type { Routes } from '../http/router.ts';
import { attachmentRoutes } from './attachment.ts';
import { childrenRoutes } from './children.ts';
import { contentRoutes } from './content.ts';
import { convertRoutes } from './convert.ts';
import { historyRoutes } from './history.ts';
import { labelRoutes } from './label.ts';
import type { V1Layers } from './layers.ts';
import { macroRoutes } from './macro.ts';
import { moveRoutes } from './move.ts';
import { propertyRoutes } from './property.ts';
import { restrictionRoutes } from './restriction.ts';
import { searchRoutes } from './search.ts';
import { spaceRoutes } from './space.ts';
import { taskRoutes } from './task.ts';
import { userRoutes } from './user.ts';

/** `rest/api`. Search routes come before content routes, so that `search` in `content/search` is not read as an id. */
export const version1: readonly Routes<V1Layers>[] = [
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
