import { element } from '../build.ts';
import { elements } from './elements.ts';
import { image } from './image.ts';
import { emoticon } from './inline.ts';
import { layoutSection } from './layout.ts';
import { link } from './link.ts';
import { table } from './table.ts';
import { taskList } from './task-list.ts';
import { br, col, li, p, strong, td, tr, ul } from './xhtml.ts';

/** Never run. Every line marked below must be a compile error, and no other line may be one. */
export const attributes = () => [
  p({ class: 'a', 'data-anything': 1, 'local-id': 'x' }, 'x'),
  // @ts-expect-error an unknown attribute
  p({ href: 'a' }, 'x'),
  td({ colspan: 2, scope: 'row', 'data-highlight-colour': '#fffae6' }),
  // @ts-expect-error expects a number
  td({ colspan: 'two' }),
  // @ts-expect-error an unknown value
  td({ scope: 'column' }),
  elements['ri:page']({ 'ri:content-title': 'A' }),
  // @ts-expect-error a required attribute is missing
  elements['ri:page']({ 'ri:space-key': 'A' }),
  // @ts-expect-error no attributes at all
  elements['ac:structured-macro'](),
  elements['ac:layout-section']({ 'ac:type': 'two_equal' }),
  // @ts-expect-error an unknown value
  elements['ac:layout-section']({ 'ac:type': 'three' }),
  emoticon('tick'),
  emoticon('a-new-emoticon'),
  // @ts-expect-error an unknown element
  elements['ac:figure'],
];

export const content = () => [
  p('a', strong('b'), 3, false, undefined, ['c', [element('ac:link')]]),
  ul(li('a'), [li('b'), undefined]),
  // @ts-expect-error text instead of nodes
  ul('a'),
  // @ts-expect-error an element that is not allowed here
  ul(p('a')),
  tr(td('a')),
  // @ts-expect-error text instead of nodes
  tr('a'),
  br(),
  // @ts-expect-error content in an empty element
  br({}, 'x'),
  // @ts-expect-error content in an empty element
  col({}, p('x')),
  elements['ac:task-status']('complete'),
  // @ts-expect-error nodes instead of text
  elements['ac:task-status'](p('complete')),
  elements['ac:plain-text-body']('a'),
  // @ts-expect-error nodes instead of CDATA
  elements['ac:plain-text-body'](p('a')),
  // @ts-expect-error an object as content
  p({ class: 'a' }, { class: 'b' }),
];

export const shapes = () => [
  link({ page: 'A', space: 'B', anchor: 'c' }, 'text'),
  link({ anchor: 'c' }),
  // @ts-expect-error an unknown kind of target
  link({ title: 'A' }),
  // @ts-expect-error a blog post without a day
  link({ blogPost: 'A' }),
  image({ attachment: 'a.png' }, { width: 10, align: 'center' }),
  // @ts-expect-error expects a number
  image({ attachment: 'a.png' }, { width: '10px' }),
  // @ts-expect-error an unknown value
  image({ url: 'a' }, { align: 'middle' }),
  // @ts-expect-error a page as an image
  image({ page: 'A' }),
  layoutSection('two_equal', p('a'), p('b')),
  // @ts-expect-error a missing cell
  layoutSection('two_equal', p('a')),
  // @ts-expect-error one cell too many
  layoutSection('single', p('a'), p('b')),
  table([['a', p('b')]]),
  // @ts-expect-error a row that is not an array of cells
  table(['a']),
  taskList('a', { body: p('b'), done: true }),
  // @ts-expect-error a string instead of a boolean
  taskList({ body: 'b', done: 'complete' }),
];
