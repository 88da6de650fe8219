import type { BuiltinView } from '../context.ts';
import { failed, namedPage } from './named-page.ts';

/** The body of another page. */
export const include: BuiltinView = (macro, view) => {
  const unnamed = macro.parameters.some(({ name }) => name === '');
  const [page, title] = namedPage(macro, unnamed ? '' : 'page', view);
  if (page?.storage === undefined) return failed(macro, `No link could be created for '${title}'.`, view);
  return view.include(page, view.stored(page)) ?? failed(macro, `Already included page '${page.title}'.`, view);
};
