import { attribute, element, type Fix, type StorageDocument, serialize } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, valueRange, wholeRange } from '../ranges.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** URLs of the same site. A link by title would survive renaming and moving the page. Requires the site URL. */
export const hardCodedSiteLink: Rule = {
  code: 'hard-coded-site-link',
  group: 'links',
  severity: 'warning',
  summary: 'A link to a page of the same site uses a URL.',
  rationale: 'Such links break when the page is renamed or the site gets another URL. A link by title does not.',
  source: 'WikiTransformationProject/wikitraccs-releases#178',
  fixable: 'suggest',
  options: {
    baseUrl: {
      type: 'string',
      doc: 'The URL of the site, such as https://wiki.example.com. Without it the rule reports nothing.',
    },
  },
  examples: {
    bad: '<p><a href="https://wiki.example.com/display/DEV/Home">Start</a></p>',
    good: '<p><ac:link><ri:page ri:space-key="DEV" ri:content-title="Home"/><ac:link-body>Start</ac:link-body></ac:link></p>',
    options: { baseUrl: 'https://wiki.example.com' },
  },
  visit: {
    elements: {
      a: (node, cx) => check(node, 'href', cx),
      img: (node, cx) => check(node, 'src', cx),
      'ri:url': (node, cx) => check(node, 'ri:value', cx),
    },
  },
};

function check(node: Element, name: string, { document, options, report }: RuleContext): void {
  const baseUrl = typeof options.baseUrl === 'string' ? options.baseUrl.replace(/\/+$/, '') : '';
  if (baseUrl === '') return;
  const url = attribute(node, name) ?? '';
  if (!url.toLowerCase().startsWith(`${baseUrl.toLowerCase()}/`)) return;
  if (Object.hasOwn(node.attribs, 'data-card-appearance')) return; // Cloud stores page links this way
  const path = url.slice(baseUrl.length);
  const isFile = /\/download\/(?:attachments|thumbnails)\//.test(path);
  if (!isFile && !/^\/(?:wiki\/)?(?:display|spaces|pages|x)\//.test(path)) return;
  report({
    message: `"${url}" is a URL of this site. ${isFile ? 'Use "ri:attachment" for the file.' : 'Use "ac:link" to link to the page.'}`,
    range: valueRange(document, node, name),
    fix: name === 'href' && !isFile ? linkByTitle(document, node, path) : undefined,
  });
}

/** A link by title, if the URL contains the space and the title. */
function linkByTitle(document: StorageDocument, node: Element, path: string): Fix | undefined {
  const [, space, title, fragment] =
    /^\/(?:wiki\/)?(?:display\/|spaces\/)([^/?#]+)\/(?:pages\/\d+\/)?([^/?#]+)(?:#([^?#]*))?$/.exec(path) ?? [];
  if (!space || !title || /^(?:overview|pages)$/.test(title)) return undefined;
  const page = serialize(element('ri:page', { 'ri:space-key': decode(space), 'ri:content-title': decode(title) }));
  const open = serialize(element('ac:link', { 'ac:anchor': fragment && decode(fragment) })).replace(/ ?\/>$/, '>');
  const { start, end } = contentRange(document, node);
  const body = document.source.slice(start, end);
  const text = `${open}${page}<ac:link-body>${body}</ac:link-body></ac:link>`;
  return { title: 'Link by title', safe: false, edits: [{ range: wholeRange(document, node), text }] };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
