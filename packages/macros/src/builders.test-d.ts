import { element } from '@macrowright/storage';
import {
  anchor,
  calendar,
  children,
  code,
  contentbylabel,
  createFromTemplate,
  detailssummary,
  excerpt,
  excerptInclude,
  expand,
  gadget,
  iframe,
  include,
  info,
  jira,
  jirachart,
  multimedia,
  noformat,
  note,
  pagetreesearch,
  panel,
  profile,
  profilePicture,
  rss,
  search,
  status,
  tip,
  toc,
  viewFile,
  viewpdf,
  warning,
  widget,
} from './index.ts';

const markup = element('p', {}, 'x');

/** Only compiled, never run: each marked line must cause a compile error, and no other line may cause one. */
export const misspelledParameters = () => [
  // @ts-expect-error titel
  info({ titel: 'x' }, markup),
  // @ts-expect-error titel
  note({ titel: 'x' }, markup),
  // @ts-expect-error titel
  tip({ titel: 'x' }, markup),
  // @ts-expect-error titel
  warning({ titel: 'x' }, markup),
  // @ts-expect-error bordrStyle
  panel({ bordrStyle: 'solid' }, markup),
  // @ts-expect-error titel
  expand({ titel: 'x' }, markup),
  // @ts-expect-error lang
  code({ lang: 'js' }, 'x'),
  // @ts-expect-error maxlevel
  toc({ maxlevel: 3 }),
  // @ts-expect-error color
  status({ color: 'Red' }),
  // @ts-expect-error issue
  jira({ key: 'A-1', issue: 'A-2' }),
  // @ts-expect-error noPanel
  excerptInclude({ page: { title: 'x' }, noPanel: true }),
];

/** Values of the wrong type. */
export const wrongValues = () => [
  // @ts-expect-error not in the list
  status({ colour: 'Pink' }),
  // @ts-expect-error number, not text
  toc({ maxLevel: '3' }),
  // @ts-expect-error boolean, not text
  children({ all: 'true' }),
  // @ts-expect-error boolean, not text
  code({ linenumbers: 'yes' }, 'x'),
  // @ts-expect-error not in the list
  code({ language: 'klingon' }, 'x'),
  // @ts-expect-error text, not a number
  info({ title: 1 }, markup),
  // @ts-expect-error a page needs a title
  excerptInclude({ page: { space: 'ENG' } }),
  // @ts-expect-error a page needs a title
  include({ page: {} }),
  // @ts-expect-error a page is not a user
  profile({ user: { title: 'x' } }),
  // @ts-expect-error a file needs a name
  viewFile({ name: { title: 'x' } }),
  // @ts-expect-error text, not a page reference
  pagetreesearch({ root: { title: 'x' } }),
  // @ts-expect-error boolean
  excerpt({ hidden: 1 }, markup),
];

/** Bodies of the wrong kind. */
export const wrongBodies = () => [
  // @ts-expect-error no body
  toc({}, 'x'),
  // @ts-expect-error no body
  status({}, 'x'),
  // @ts-expect-error no body
  children({}, markup),
  // @ts-expect-error no body
  anchor({ name: 'x' }, 'x'),
  // @ts-expect-error no body
  jira({ key: 'A-1' }, markup),
  // @ts-expect-error no body
  include({ page: 'x' }, markup),
  // @ts-expect-error no body
  widget({ url: 'https://a.example' }, 'x'),
  // @ts-expect-error markup in a plain-text body
  code({}, markup),
  // @ts-expect-error markup in a plain-text body
  noformat({}, markup),
  // @ts-expect-error markup in a plain-text body
  noformat({}, [markup]),
  // @ts-expect-error body missing
  info({}),
  // @ts-expect-error body missing
  code({}),
];

/** Missing required parameters. */
export const missingParameters = () => [
  // @ts-expect-error name
  anchor({}),
  // @ts-expect-error parameters
  anchor(),
  // @ts-expect-error page
  include({}),
  // @ts-expect-error user
  profile({}),
  // @ts-expect-error user
  profilePicture({}),
  // @ts-expect-error file
  viewFile({}),
  // @ts-expect-error file, although others are given
  viewpdf({ height: 300 }),
  // @ts-expect-error file
  multimedia({ width: '200' }),
  // @ts-expect-error URL
  widget({}),
  // @ts-expect-error URL
  iframe({ width: '100%' }),
  // @ts-expect-error URL
  rss({ max: 3 }),
  // @ts-expect-error URL
  gadget({}),
  // @ts-expect-error query
  search({ maxLimit: 5 }),
  // @ts-expect-error calendar id
  calendar({}),
  // @ts-expect-error the second of two
  jirachart({ jql: 'project = A' }),
  // @ts-expect-error both
  createFromTemplate({}),
  // @ts-expect-error page
  excerptInclude({ nopanel: true }),
  // @ts-expect-error key or query
  jira({ showSummary: true }),
  // @ts-expect-error cql or labels
  contentbylabel({ max: 3 }),
  // @ts-expect-error cql or label
  detailssummary({}),
];

/** Calls that must compile. */
export const right = () => [
  info({ title: 'x' }, markup),
  info({}, ['text', markup]),
  code({ language: 'typescript' }, 'x'),
  toc(),
  toc({ maxLevel: 3, style: 'square' }),
  toc({ style: 'any css' }),
  status({ colour: 'Purple' }),
  excerptInclude({ page: { title: 'x', space: 'ENG' } }),
  jira({ key: 'A-1' }),
  jira({ jqlQuery: 'project = A', columns: ['key', 'summary'] }),
  contentbylabel({ labels: ['a'], spaces: ['ENG', { key: 'OPS' }] }),
  contentbylabel({ cql: 'label = a', labels: 'a' }, undefined, { unlisted: { later: 'x' } }),
  profile({ user: { accountId: '5b1' } }),
  info.parameters.title.doc,
];
