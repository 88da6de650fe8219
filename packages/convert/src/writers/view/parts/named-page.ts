import { attribute, type Macro } from '@macrowright/storage';
import type { SitePage } from '../../../site/site.ts';
import type { BuiltinViewContext } from '../context.ts';
import { resourceOf } from '../listing/parameters.ts';
import { findPage } from '../page-of.ts';

/** A page that a macro names. */
export interface NamedPage {
  readonly page: SitePage | undefined;
  readonly title: string;
}

/** The page in a parameter: a reference, a link, or `KEY:Title`. */
export function namedPage(macro: Macro, parameter: string, view: BuiltinViewContext): NamedPage {
  const reference = resourceOf(macro, parameter);
  if (reference) {
    const title = attribute(reference, 'ri:content-title') ?? attribute(reference, 'ri:content-id') ?? '';
    return { page: findPage(reference, view), title };
  }
  const title = macro.parameters.findLast(({ name }) => name === parameter)?.value.trim() ?? '';
  const page = view.site?.pageByTitle(view.page.spaceKey, title);
  const colon = title.indexOf(':');
  if (page || colon <= 0) return { page, title };
  return { page: view.site?.pageByTitle(title.slice(0, colon), title.slice(colon + 1)), title };
}

/** The page in a parameter, or the current page if the parameter is absent or empty. */
export function pageOrCurrent(
  macro: Macro,
  parameter: string,
  view: BuiltinViewContext,
): Partial<SitePage> | undefined {
  return hasValue(macro, parameter) ? namedPage(macro, parameter, view).page : view.page;
}

/** Whether a parameter is present and not empty. */
export function hasValue(macro: Macro, parameter: string): boolean {
  return macro.parameters.some(
    ({ name, value, resources }) => name === parameter && (value !== '' || resources.length > 0),
  );
}
