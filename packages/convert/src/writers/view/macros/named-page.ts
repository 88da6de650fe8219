import { attribute, element, type Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import type { SitePage } from '../../../site/site.ts';
import { clean } from '../clean.ts';
import type { BuiltinViewContext } from '../context.ts';
import { resourceOf } from '../listing/parameters.ts';
import { findPage } from '../page-of.ts';

/** The page that a parameter names, as a reference, a link or a text `KEY:Title`, and the words that name it. */
export function namedPage(
  macro: Macro,
  name: string,
  view: BuiltinViewContext,
): readonly [SitePage | undefined, string] {
  const reference = resourceOf(macro, name);
  if (reference) {
    const words = attribute(reference, 'ri:content-title') ?? attribute(reference, 'ri:content-id') ?? '';
    return [findPage(reference, view), words];
  }
  const title = macro.parameters.findLast((entry) => entry.name === name)?.value.trim() ?? '';
  const whole = view.site?.pageByTitle(view.page.spaceKey, title);
  const at = title.indexOf(':');
  return [whole ?? (at > 0 ? view.site?.pageByTitle(title.slice(0, at), title.slice(at + 1)) : undefined), title];
}

/** The server's words for a macro that cannot do its work, and a diagnostic. */
export function failed(macro: Macro, message: string, view: BuiltinViewContext): ChildNode[] {
  view.warn(message);
  const shown = `Error rendering macro '${clean(macro.name)}' : ${clean(message)}`;
  return [element('div', { class: 'error' }, element('span', { class: 'error' }, shown))];
}
