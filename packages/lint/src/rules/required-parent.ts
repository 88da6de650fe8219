import { encodeAttribute, type Fix, isElement, type StorageDocument } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { openRange, wholeRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** Macros that work only inside another one. Only the closest parent macro counts. */
export const requiredParent = defineRule({
  code: 'required-parent',
  group: 'macros',
  severity: 'error',
  summary: 'A macro is outside of the macro it requires.',
  rationale: 'Without its parent, the macro displays an error, or its content in one column.',
  source: 'Column and Section Macro pages',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="column"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="section"><ac:rich-text-body><ac:structured-macro ac:name="column"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
    target: 'datacenter',
  },
  visit: {
    macroWhen: (definition) => definition?.nesting?.requiredParent,
    macro({ name, element }, { document, registry, parentMacro, report }, parents) {
      const [parent] = parents;
      if (parent === undefined) return;
      const around = parentMacro && (registry.get(parentMacro.name)?.name ?? parentMacro.name);
      if (around !== undefined && parents.includes(around)) return;
      report({
        message: `Macro "${name}" must be inside of "${parent}".`,
        range: openRange(document, element),
        fix: isSame(before(element), name) ? undefined : wrap(document, element, name, parent),
      });
    },
  },
});

/** Wraps this macro and the following ones with the same name. */
function wrap(document: StorageDocument, element: Element, name: string, parent: string): Fix {
  let last = element;
  for (let next = after(last); isSame(next, name); next = after(last)) last = next;
  const start = wholeRange(document, element).start;
  const end = wholeRange(document, last).end;
  return {
    title: `Wrap in "${parent}"`,
    safe: false,
    edits: [
      {
        range: { start, end: start },
        text: `<ac:structured-macro ac:name="${encodeAttribute(parent)}"><ac:rich-text-body>`,
      },
      { range: { start: end, end }, text: '</ac:rich-text-body></ac:structured-macro>' },
    ],
  };
}

function isSame(node: ChildNode | null, name: string): node is Element {
  return isElement(node, 'ac:structured-macro') && node.attribs['ac:name'] === name;
}

function before(element: Element): ChildNode | null {
  const { prev } = element;
  return prev?.type === 'text' && prev.data.trim() === '' ? prev.prev : prev;
}

function after(element: Element): ChildNode | null {
  const { next } = element;
  return next?.type === 'text' && next.data.trim() === '' ? next.next : next;
}
