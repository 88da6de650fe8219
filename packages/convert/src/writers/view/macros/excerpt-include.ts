import { parameterValue } from '@macrowright/macros';
import { firstChild } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { excerptOf } from '../listing/excerpt.ts';
import { isOn } from '../listing/parameters.ts';
import { errorBlock } from '../parts/error-block.ts';
import { namedPage } from '../parts/named-page.ts';
import { plainPanel } from '../parts/plain-panel.ts';

/** The excerpt of another page, in a panel by default. */
export const excerptInclude: BuiltinView = (macro, _body, view) => {
  const isPost = macro.parameters.some(({ name }) => name === 'blogPost');
  const { page, title } = namedPage(macro, isPost ? 'blogPost' : '', view);
  if (page?.storage === undefined) return [errorBlock(macro, `No link could be created for '${title}'.`, view)];
  const excerpt = excerptOf(view.storedNodes(page), parameterValue(macro, 'name'));
  const content = view.include(page, firstChild(excerpt, 'ac:rich-text-body')?.children ?? []);
  if (!content) return [errorBlock(macro, `Already included page '${page.title}'.`, view)];
  return isOn(parameterValue(macro, 'nopanel')) ? content : [plainPanel(clean(page.title), content)];
};
