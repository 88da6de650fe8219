import type { BuiltinView } from '../context.ts';
import { errorBlock } from '../parts/error-block.ts';
import { namedPage } from '../parts/named-page.ts';

/** The content of another page. */
export const include: BuiltinView = (macro, _body, view) => {
  const isUnnamed = macro.parameters.some(({ name }) => name === '');
  const { page, title } = namedPage(macro, isUnnamed ? '' : 'page', view);
  if (page?.storage === undefined) return [errorBlock(macro, `No link could be created for '${title}'.`, view)];
  const content = view.include(page, view.storedNodes(page));
  return content ?? [errorBlock(macro, `Already included page '${page.title}'.`, view)];
};
