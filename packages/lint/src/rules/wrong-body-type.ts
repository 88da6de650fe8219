import {
  type Child,
  cdata,
  element,
  isElement,
  parseStorage,
  type StorageDocument,
  serialize,
  textOf,
  walk,
} from '@macrowright/storage';
import { type ChildNode, type Element, isText } from 'domhandler';
import { openRange, wholeRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A rich-text body in place of a plain-text body, or the reverse. */
export const wrongBodyType = defineRule({
  code: 'wrong-body-type',
  group: 'macros',
  severity: 'error',
  summary: 'A macro has the wrong kind of body.',
  rationale: 'The macro ignores a body of the wrong kind, so readers do not see its content.',
  source: 'justmiles/go-markdown2confluence#60',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:rich-text-body><p>npm install</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[npm install]]></ac:plain-text-body></ac:structured-macro>',
  },
  visit: {
    macroWhen: (definition) => definition?.body !== 'none' && definition,
    macro({ name, body }, { document, report }, definition) {
      if (!body || definition.body === body.kind) return;
      const expected = definition.body === 'plain' ? 'ac:plain-text-body' : 'ac:rich-text-body';
      report({
        message: `The body of macro "${name}" must be "${expected}", not "${body.element.name}".`,
        range: openRange(document, body.element),
        severity: definition.evidence === 'inferred' ? 'warning' : 'error',
        fix: isLong(document, body.element)
          ? undefined
          : {
              title: `Replace with "${expected}"`,
              safe: false,
              edits: [
                {
                  range: wholeRange(document, body.element),
                  text: serialize(element(expected, {}, body.kind === 'rich' ? plain(body.nodes) : rich(body.text))),
                },
              ],
            },
      });
    },
  },
});

/** Longer bodies are not fixed, because nested bodies would be rewritten again and again. */
const maxLength = 20_000;

function isLong(document: StorageDocument, body: Element): boolean {
  const { start, end } = wholeRange(document, body);
  return end - start > maxLength;
}

/** The text of markup, with paragraphs and line breaks as lines. */
function plain(nodes: readonly ChildNode[]): Child {
  const pieces: string[] = [];
  walk(nodes, {
    enter(node) {
      if (isText(node)) pieces.push(textOf(node));
      if (isElement(node, 'br')) pieces.push('\n');
    },
    leave(node) {
      if (isElement(node, 'p') && node !== nodes.at(-1)) pieces.push('\n');
    },
  });
  return cdata(pieces.join(''));
}

/** One paragraph per line; text that contains markup stays unchanged. */
function rich(text: string): Child {
  if (text.includes('<')) {
    const { root, diagnostics } = parseStorage(text);
    if (diagnostics.length === 0) return root.children;
  }
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => element('p', {}, line));
}
