/** HTML elements in the format, and others that Data Center tolerates. */
export const htmlElements: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 blockquote pre hr div ul ol li dl dt dd table colgroup col thead tbody tfoot tr th td caption ' +
    'a strong em u s del ins sub sup code small big cite b i span br time img acronym abbr q kbd samp var tt font center'
  ).split(' '),
);

/** HTML elements that run scripts; Confluence removes them. */
export const activeElements: ReadonlySet<string> = new Set(['script', 'object', 'embed', 'iframe']);

/** Prefixed elements, except `ac:adf-*`. */
export const prefixedElements: ReadonlySet<string> = new Set([
  ...(
    'structured-macro macro parameter default-parameter rich-text-body plain-text-body link link-body ' +
    'plain-text-link-body image caption emoticon layout layout-section layout-cell task-list task task-id task-uuid ' +
    'task-status task-body placeholder inline-comment-marker'
  )
    .split(' ')
    .map((name) => `ac:${name}`),
  ...'page blog-post attachment url shortcut user space content-entity'.split(' ').map((name) => `ri:${name}`),
  ...'declarations string textarea list option var i18n'.split(' ').map((name) => `at:${name}`),
]);

/** From the highest level to the lowest. */
export const headings: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** HTML elements that make Confluence Cloud reject a page. */
export const rejectedOnCloud: ReadonlySet<string> = new Set(['details']);
