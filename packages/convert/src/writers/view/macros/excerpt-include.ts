import { parameterValue } from '@macrowright/macros';
import { element, firstChild } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { excerptOf } from '../listing/excerpt.ts';
import { isOn } from '../listing/parameters.ts';
import { failed, namedPage } from './named-page.ts';

/** The excerpt of another page, in a panel unless told otherwise. */
export const excerptInclude: BuiltinView = (macro, view) => {
  const post = macro.parameters.some(({ name }) => name === 'blogPost');
  const [page, title] = namedPage(macro, post ? 'blogPost' : '', view);
  if (page?.storage === undefined) return failed(macro, `No link could be created for '${title}'.`, view);
  const excerpt = excerptOf(view.stored(page), parameterValue(macro, 'name'));
  const drawn = view.include(page, firstChild(excerpt, 'ac:rich-text-body')?.children ?? []);
  if (!drawn) return failed(macro, `Already included page '${page.title}'.`, view);
  if (isOn(parameterValue(macro, 'nopanel'))) return drawn;
  return [
    element('div', { class: 'panel', style: 'border-width: 1px;' }, [
      element('div', { class: 'panelHeader', style: 'border-bottom-width: 1px;' }, element('b', {}, clean(page.title))),
      element('div', { class: 'panelContent' }, ['\n', drawn, '\n']),
    ]),
  ];
};
