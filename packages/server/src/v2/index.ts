import type { Routes } from '../http/router.ts';
import { attachmentRoutes } from './attachments.ts';
import { commentRoutes } from './comments.ts';
import { labelAndPropertyRoutes } from './labels-and-properties.ts';
import { pageRoutes } from './pages.ts';
import { spaceRoutes } from './spaces.ts';
import { treeRoutes } from './tree.ts';
import { userRoutes } from './users.ts';

/** `api/v2`. */
export const version2: readonly Routes[] = [
  pageRoutes,
  treeRoutes,
  spaceRoutes,
  attachmentRoutes,
  commentRoutes,
  labelAndPropertyRoutes,
  userRoutes,
];
