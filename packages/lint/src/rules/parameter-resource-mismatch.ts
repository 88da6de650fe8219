import type { ParameterDefinition } from '@macrowright/macros';
import { type Fix, isElement, type Range, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, openRange, wholeRange } from '../ranges.ts';
import { encodingOf, nameOf, storedForm } from '../resources.ts';
import type { Rule } from '../rule.ts';

/** A parameter contains either text or certain kinds of resources. An empty link, as the editor stores it, means the page itself. */
export const parameterResourceMismatch: Rule = {
  code: 'parameter-resource-mismatch',
  group: 'macros',
  severity: 'error',
  summary: 'A parameter contains a resource that it does not accept.',
  rationale: 'The macro behaves as if the parameter had no value.',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title"><ri:page ri:content-title="Release plan"/></ac:parameter><ac:rich-text-body><p>Take a backup.</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">Release plan</ac:parameter><ac:rich-text-body><p>Take a backup.</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    parameter({ macro, parameter: { name, resources, element }, known }, { document, report }) {
      if (resources.length === 0) return;
      const what =
        name === '' ? `The unnamed parameter of macro "${macro.name}"` : `Parameter "${name}" of macro "${macro.name}"`;
      const severity = known.evidence === 'inferred' ? 'warning' : 'error';
      const wrong = resources.find((resource) => !isAccepted(resource, known));
      if (wrong) {
        const expected = known.encoding && known.encoding !== 'text' ? `"${known.encoding}"` : 'text';
        report({
          message: `${what} must be ${expected}, not "${encodingOf(wrong)}".`,
          range: openRange(document, wrong),
          severity,
          fix: resources.length === 1 ? rewrite(wrong, known, wholeRange(document, wrong)) : undefined,
        });
      } else if (containsText(element)) {
        report({
          message: `${what} contains both text and resources.`,
          range: contentRange(document, element),
          severity,
        });
      }
    },
  },
};

function isAccepted(
  resource: Element,
  { encoding = 'text', acceptedEncodings = [encoding], type }: ParameterDefinition,
): boolean {
  const found = encodingOf(resource);
  if (found === 'ac:link') return type === 'confluence-content'; // the page itself
  if (found === 'a') return type === 'url'; // the editor writes <a> for URLs of apps
  if (found === 'ac:link/ri:page' && acceptedEncodings.includes('ri:page')) return true;
  if (found === 'ri:page' && acceptedEncodings.includes('ac:link/ri:page')) return true; // reported by unwrapped-page-reference
  if (found.endsWith('ri:content-entity')) return type === 'confluence-content';
  return acceptedEncodings.some((accepted) => accepted === found);
}

/** Whether there is text next to the resources, other than separators and the signs before a space key. */
function containsText(element: Element): boolean {
  return element.children.some(
    (child) => !isElement(child) && child.type !== 'comment' && /[^\s,;+\-&#]/.test(textOf(child)),
  );
}

/** The same name, in the form that the parameter expects. */
function rewrite(resource: Element, known: ParameterDefinition, range: Range): Fix | undefined {
  const name = nameOf(resource);
  const text = name === undefined ? undefined : storedForm([name], known);
  return text === undefined ? undefined : { title: `Replace with ${text}`, safe: false, edits: [{ range, text }] };
}
