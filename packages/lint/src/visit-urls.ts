import { attribute, type Range } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { contentRange, valueRange } from './ranges.ts';
import type { RuleContext, RuleVisitor } from './rule.ts';

/** The attributes that contain URLs, by element. */
const urlAttributes: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  iframe: 'src',
  embed: 'src',
  object: 'data',
  form: 'action',
  'ri:url': 'ri:value',
};

/**
 * Calls `check` for every URL of a document: in elements, in resources, and in text parameters. The range is computed
 * on demand, because most URLs do not need one.
 */
export function visitUrls(check: (url: string, range: () => Range, cx: RuleContext) => void): RuleVisitor {
  return {
    elements: Object.fromEntries(
      Object.entries(urlAttributes).map(([name, attributeName]) => [
        name,
        (element: Element, cx: RuleContext) => {
          const url = attribute(element, attributeName);
          if (url !== undefined) check(url, () => valueRange(cx.document, element, attributeName), cx);
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
