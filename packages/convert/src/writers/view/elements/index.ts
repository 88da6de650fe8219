import type { BuiltinElement } from '../context.ts';
import { adfExtension } from './adf-extension.ts';
import { adfNode } from './adf-node.ts';
import { anchor } from './anchor.ts';
import { emoticon } from './emoticon.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { img } from './img.ts';
import { inlineCommentMarker } from './inline-comment-marker.ts';
import { layout } from './layout.ts';
import { layoutCell } from './layout-cell.ts';
import { layoutSection } from './layout-section.ts';
import { link } from './link.ts';
import { span } from './span.ts';
import { table } from './table.ts';
import { tableCell } from './table-cell.ts';
import { task } from './task.ts';
import { taskBody } from './task-body.ts';
import { taskList } from './task-list.ts';
import { time } from './time.ts';

/** The elements with a view. Other HTML elements keep their safe attributes; all others are replaced by their body. */
export const elements: Readonly<Record<string, BuiltinElement>> = {
  a: anchor,
  'ac:adf-extension': adfExtension,
  'ac:adf-node': adfNode,
  'ac:emoticon': emoticon,
  'ac:image': image,
  'ac:inline-comment-marker': inlineCommentMarker,
  'ac:layout': layout,
  'ac:layout-cell': layoutCell,
  'ac:layout-section': layoutSection,
  'ac:link': link,
  'ac:task': task,
  'ac:task-body': taskBody,
  'ac:task-list': taskList,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  img,
  span,
  table,
  td: tableCell,
  th: tableCell,
  time,
};
