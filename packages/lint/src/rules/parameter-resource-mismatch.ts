import type { ParameterDefinition } from '@macrowright/macros';
import { type Fix, isElement, type Range, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, openRange, wholeRange } from '../ranges.ts';
import { encodingOf, nameOf, storedForm } from '../resources.ts';
import type { Rule } from '../rule.ts';

/** A parameter takes text, or resources of certain kinds. An empty link is what the editor stores for the page itself. */
export const parameterResourceMismatch: Rule = {
  code: 'parameter-resource-mismatch',
  group: 'macros',
  severity: 'error',
  summary: 'A parameter holds a resource it does not take.',
  rationale: 'The macro sees no value at all.',
  fixable: 'suggest',
  examples: {
    bad: '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title"><ri:page ri:content-title="A"/></ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">A</ac:parameter><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    parameter({ macro, parameter: { name, resources, element }, known }, { document, report }) {
      if (resources.length === 0) return;
      const what =
        name === '' ? `The unnamed parameter of macro "${macro.name}"` : `Parameter "${name}" of macro "${macro.name}"`;
      const severity = known.evidence === 'inferred' ? 'warning' : 'error';
      const wrong = resources.find((resource) => !isAccepted(resource, known));
      if (wrong) {
        const wanted = known.encoding && known.encoding !== 'text' ? `"${known.encoding}"` : 'text';
        report({
          message: `${what} takes ${wanted}, not "${encodingOf(wrong)}".`,
          range: openRange(document, wrong),
          severity,
          fix: resources.length === 1 ? rewrite(wrong, known, wholeRange(document, wrong)) : undefined,
        });
      } else if (holdsText(element)) {
        report({ message: `${what} mixes text and resources.`, range: contentRange(document, element), severity });
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
  if (found === 'a') return type === 'url'; // the editor writes it for addresses of apps
  if (found === 'ac:link/ri:page' && acceptedEncodings.includes('ri:page')) return true;
  if (found === 'ri:page' && acceptedEncodings.includes('ac:link/ri:page')) return true; // unwrapped-page-reference
  if (found.endsWith('ri:content-entity')) return type === 'confluence-content';
  return acceptedEncodings.some((accepted) => accepted === found);
}

/** Text beside resources that is more than what separates them, or stands before a space key. */
function holdsText(element: Element): boolean {
  return element.children.some(
    (child) => !isElement(child) && child.type !== 'comment' && /[^\s,;+\-&#]/.test(textOf(child)),
  );
}

/** The same name in the form that the parameter takes. */
function rewrite(resource: Element, known: ParameterDefinition, range: Range): Fix | undefined {
  const name = nameOf(resource);
  const text = name === undefined ? undefined : storedForm([name], known);
  return text === undefined ? undefined : { title: `Write ${text}`, safe: false, edits: [{ range, text }] };
}
