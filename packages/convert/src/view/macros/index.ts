import type { BuiltinView } from '../context.ts';
import { code } from './code.ts';
import { expand } from './expand.ts';
import { attachments, spaceAttachments, viewFile } from './files.ts';
import { info, note, tip, warning } from './message.ts';
import { noformat } from './noformat.ts';
import { children, excerptInclude, include } from './pages.ts';
import { panel } from './panel.ts';
import { anchor, cheese, column, details, excerpt, quote, section } from './simple.ts';
import { status } from './status.ts';
import { toc, tocZone } from './toc.ts';

/** The built-in views by macro name. A macro that is not here gets the server's placeholder. */
export const builtinViews: Readonly<Record<string, BuiltinView>> = {
  anchor,
  attachments,
  cheese,
  children,
  code,
  column,
  details,
  excerpt,
  'excerpt-include': excerptInclude,
  expand,
  include,
  info,
  noformat,
  note,
  panel,
  quote,
  section,
  'space-attachments': spaceAttachments,
  status,
  tip,
  toc,
  'toc-zone': tocZone,
  'view-file': viewFile,
  warning,
};
