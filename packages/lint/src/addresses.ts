import { attribute, type Range } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, valueRange } from './ranges.ts';
import type { RuleContext, RuleVisitor } from './rule.ts';

/** Where elements have addresses. */
const holders: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  iframe: 'src',
  embed: 'src',
  object: 'data',
  form: 'action',
  'ri:url': 'ri:value',
};

/**
 * Calls back with every address of a document: in elements, resources, and in text parameters that hold one. The place is
 * worked out when it is asked for: nearly every address is a good one.
 */
export function visitAddresses(check: (address: string, range: () => Range, cx: RuleContext) => void): RuleVisitor {
  return {
    elements: Object.fromEntries(
      Object.entries(holders).map(([name, holder]) => [
        name,
        (element: Element, cx: RuleContext) => {
          const address = attribute(element, holder);
          if (address !== undefined) check(address, () => valueRange(cx.document, element, holder), cx);
        },
      ]),
    ),
    macro({ parameters }, cx) {
      for (const { value, element, resources } of parameters) {
        if (resources.length === 0 && value.includes(':')) check(value, () => contentRange(cx.document, element), cx);
      }
    },
  };
}
