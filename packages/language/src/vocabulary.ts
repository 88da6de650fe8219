/** One element of storage format, as far as completion and hover need it. */
export interface ElementInfo {
  readonly doc: string;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** Stands without content. */
  readonly empty?: boolean;
}

const any: readonly string[] = [];
const yes: readonly string[] = ['true'];

/** Elements in the `ac:` and `ri:` namespaces with their attributes and, where closed, the values of these. */
export const confluenceElements: Readonly<Record<string, ElementInfo>> = {
  'ac:structured-macro': {
    doc: 'A macro.',
    attributes: { 'ac:name': any, 'ac:schema-version': ['1'], 'ac:macro-id': any, 'ac:local-id': any },
  },
  'ac:parameter': { doc: 'A parameter of the macro around it.', attributes: { 'ac:name': any } },
  'ac:rich-text-body': { doc: 'The body of a macro that holds markup.', attributes: {} },
  'ac:plain-text-body': { doc: 'The body of a macro that holds text, in a CDATA section.', attributes: {} },
  'ac:link': {
    doc: 'A link to a page, an attachment, a user or an anchor.',
    attributes: { 'ac:anchor': any, 'ac:tooltip': any, 'ac:card-appearance': ['inline', 'block', 'embed'] },
  },
  'ac:link-body': { doc: 'The text of a link, with markup.', attributes: {} },
  'ac:plain-text-link-body': { doc: 'The text of a link, in a CDATA section.', attributes: {} },
  'ac:image': {
    doc: 'An image: an attachment or an address.',
    attributes: {
      'ac:align': ['left', 'right', 'center'],
      'ac:alt': any,
      'ac:title': any,
      'ac:width': any,
      'ac:height': any,
      'ac:border': yes,
      'ac:thumbnail': yes,
      'ac:class': any,
      'ac:layout': ['center', 'align-start', 'align-end', 'wrap-left', 'wrap-right', 'wide', 'full-width'],
      'ac:inline': yes,
    },
  },
  'ac:emoticon': { doc: 'An emoticon.', attributes: { 'ac:name': any }, empty: true },
  'ac:layout': { doc: 'A page layout; holds sections.', attributes: {} },
  'ac:layout-section': { doc: 'A row of a page layout; holds cells.', attributes: { 'ac:type': any } },
  'ac:layout-cell': { doc: 'A column of a layout section.', attributes: {} },
  'ac:task-list': { doc: 'A list of tasks.', attributes: {} },
  'ac:task': { doc: 'A task.', attributes: {} },
  'ac:task-id': { doc: 'The number of a task.', attributes: {} },
  'ac:task-status': { doc: '`complete` or `incomplete`.', attributes: {} },
  'ac:task-body': { doc: 'What is to be done.', attributes: {} },
  'ac:placeholder': { doc: 'A hint in a template.', attributes: { 'ac:type': any } },
  'ac:inline-comment-marker': { doc: 'Text that an inline comment is about.', attributes: { 'ac:ref': any } },
  'ri:page': {
    doc: 'Names a page. Without a space key it lies in the same space.',
    attributes: { 'ri:content-title': any, 'ri:space-key': any },
    empty: true,
  },
  'ri:blog-post': {
    doc: 'Names a blog post.',
    attributes: { 'ri:content-title': any, 'ri:posting-day': any, 'ri:space-key': any },
    empty: true,
  },
  'ri:attachment': {
    doc: 'Names an attachment, of this page or of the page inside.',
    attributes: { 'ri:filename': any },
    empty: true,
  },
  'ri:url': { doc: 'An address.', attributes: { 'ri:value': any }, empty: true },
  'ri:shortcut': { doc: 'A shortcut link.', attributes: { 'ri:key': any, 'ri:parameter': any }, empty: true },
  'ri:user': {
    doc: 'Names a user: by account id on Cloud, by user key on Data Center.',
    attributes: { 'ri:account-id': any, 'ri:userkey': any, 'ri:username': any },
    empty: true,
  },
  'ri:space': { doc: 'Names a space.', attributes: { 'ri:space-key': any }, empty: true },
  'ri:content-entity': { doc: 'Names content by its id.', attributes: { 'ri:content-id': any }, empty: true },
};

const htmlVoid = ['br', 'hr', 'col'];

/** The XHTML elements that completion offers. */
export const htmlElements: readonly string[] = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'strong', 'em', 'u', 's', 'sub', 'sup', 'code', 'pre'],
  ...['blockquote', 'a', 'span', 'div', 'table', 'colgroup', 'thead', 'tbody', 'tr', 'th', 'td', 'time', ...htmlVoid],
];

/** What is known of an element of the `ac:` and `ri:` namespaces. */
export function elementInfo(name: string): ElementInfo | undefined {
  return Object.hasOwn(confluenceElements, name) ? confluenceElements[name] : undefined;
}

/** The values that an attribute of such an element is known to take; `undefined` when the element does not have it. */
export function attributeValues(element: string, attribute: string): readonly string[] | undefined {
  const attributes = elementInfo(element)?.attributes;
  return attributes && Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}

/** Whether an element stands without content. */
export function isEmptyElement(name: string): boolean {
  return elementInfo(name)?.empty === true || htmlVoid.includes(name);
}
