import { element } from '../build.ts';
import { elements } from './elements.ts';
import { image } from './image.ts';
import { emoticon } from './inline.ts';
import { layoutSection } from './layout.ts';
import { link } from './link.ts';
import { table } from './table.ts';
import { taskList } from './task-list.ts';
import { br, col, li, p, strong, td, tr, ul } from './xhtml.ts';

/** Never run: each line marked below must be a compile error, and each other line none. */
export const attributes = () => [
  p({ class: 'a', 'data-anything': 1, 'local-id': 'x' }, 'x'),
  // @ts-expect-error an attribute that the element does not have
  p({ href: 'a' }, 'x'),
  td({ colspan: 2, scope: 'row', 'data-highlight-colour': '#fffae6' }),
  // @ts-expect-error a number is due
  td({ colspan: 'two' }),
  // @ts-expect-error not one of the values
  td({ scope: 'column' }),
  elements['ri:page']({ 'ri:content-title': 'A' }),
  // @ts-expect-error a required attribute is missing
  elements['ri:page']({ 'ri:space-key': 'A' }),
  // @ts-expect-error the attributes are missing altogether
  elements['ac:structured-macro'](),
  elements['ac:layout-section']({ 'ac:type': 'two_equal' }),
  // @ts-expect-error not one of the values
  elements['ac:layout-section']({ 'ac:type': 'three' }),
  emoticon('tick'),
  emoticon('a-new-one'),
  // @ts-expect-error no such element
  elements['ac:figure'],
];

export const content = () => [
  p('a', strong('b'), 3, false, undefined, ['c', [element('ac:link')]]),
  ul(li('a'), [li('b'), undefined]),
  // @ts-expect-error text where nodes are due
  ul('a'),
  // @ts-expect-error another element than those that are due
  ul(p('a')),
  tr(td('a')),
  // @ts-expect-error text where nodes are due
  tr('a'),
  br(),
  // @ts-expect-error an empty element has no content
  br({}, 'x'),
  // @ts-expect-error an empty element has no content
  col({}, p('x')),
  elements['ac:task-status']('complete'),
  // @ts-expect-error nodes where text is due
  elements['ac:task-status'](p('complete')),
  elements['ac:plain-text-body']('a'),
  // @ts-expect-error nodes where CDATA is due
  elements['ac:plain-text-body'](p('a')),
  // @ts-expect-error an object is no content
  p({ class: 'a' }, { class: 'b' }),
];

export const shapes = () => [
  link({ page: 'A', space: 'B', anchor: 'c' }, 'text'),
  link({ anchor: 'c' }),
  // @ts-expect-error a target says what it is
  link({ title: 'A' }),
  // @ts-expect-error a blog post has a day
  link({ blogPost: 'A' }),
  image({ attachment: 'a.png' }, { width: 10, align: 'center' }),
  // @ts-expect-error a number is due
  image({ attachment: 'a.png' }, { width: '10px' }),
  // @ts-expect-error not one of the values
  image({ url: 'a' }, { align: 'middle' }),
  // @ts-expect-error a page is no image
  image({ page: 'A' }),
  layoutSection('two_equal', p('a'), p('b')),
  // @ts-expect-error a cell is missing
  layoutSection('two_equal', p('a')),
  // @ts-expect-error a cell too many
  layoutSection('single', p('a'), p('b')),
  table([['a', p('b')]]),
  // @ts-expect-error a row is a list of cells
  table(['a']),
  taskList('a', { body: p('b'), done: true }),
  // @ts-expect-error a state is a boolean
  taskList({ body: 'b', done: 'complete' }),
];
