import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BuiltinView } from '../context.ts';
import { createHeadingList, fillHeadingList, headingLevels, reserveHeadings } from '../parts/heading-list.ts';

/** A table of contents: on Cloud, an empty box that the browser fills; on Data Center, the list of headings. */
export const toc: BuiltinView = (macro, _body, view) => {
  if (view.flavor === 'cloud') return [emptyBox(macro)];
  const { page } = view;
  const includesOtherPages = parameterValue(macro, 'includePages') === 'true';
  const [styleSheet, box] = createHeadingList(macro, view);
  view.onFinish(() => {
    const { headings: all } = view;
    if (!reserveHeadings(all.length, macro, view)) return;
    fillHeadingList(box, macro, includesOtherPages ? all : all.filter((heading) => heading.page === page), view);
  });
  return [styleSheet, box];
};

function emptyBox(macro: Macro): Element {
  const value = (name: string) => parameterValue(macro, name);
  const [min, max] = headingLevels(macro);
  const headers = Array.from({ length: max - min + 1 }, (_, index) => `H${min + index}`).join(',');
  return element(
    'div',
    {
      class: `toc-macro client-side-toc-macro ${value('printable') === 'false' ? 'non-printable' : ''}`,
      'data-headerelements': headers,
      'data-cssliststyle': value('style'),
      'data-numberedoutline': value('outline'),
      'data-structure': value('type'),
      'data-excludeheaderregex': value('exclude'),
      'data-includeheaderregex': value('include') || undefined,
    },
    ' ',
  );
}
