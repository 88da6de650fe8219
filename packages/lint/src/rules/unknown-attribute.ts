import { nearest } from '@macrowright/macros';
import { attributeDefinition, elementDefinition, knownAttributes } from '@macrowright/storage';
import type { Rule } from '../rule.ts';

/** Misspelled attributes, and Confluence attributes that an element does not support. */
export const unknownAttribute: Rule = {
  code: 'unknown-attribute',
  group: 'structure',
  severity: 'warning',
  summary: 'An element does not have this attribute.',
  rationale: 'The server accepts the page but ignores or drops the attribute, so a width or a link target is lost.',
  fixable: 'suggest',
  examples: {
    bad: '<p><ac:image ac:alt="Plan" ac:widht="200"><ri:attachment ri:filename="plan.png"/></ac:image></p>',
    good: '<p><ac:image ac:alt="Plan" ac:width="200"><ri:attachment ri:filename="plan.png"/></ac:image></p>',
  },
  visit: {
    elements: {
      '*'(element, { document, report }) {
        for (const name in element.attribs) {
          if (attributeDefinition(element.name, name) || !isChecked(name) || !elementDefinition(element.name)) continue;
          const known = knownAttributes(element.name);
          const isPrefixed = name.includes(':');
          const suggestion = nearest(
            name,
            Object.keys(known).filter((key) => !Object.hasOwn(element.attribs, key)),
          );
          // HTML has more attributes than the vocabulary lists, so only likely typos are reported
          if (!isPrefixed && (suggestion === undefined || htmlAttributes.has(name))) continue;
          const range = document.tagRanges(element)?.attributes.get(name)?.name;
          if (!range) continue;
          report({
            message: `Unknown attribute "${name}" of "${element.name}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
            range,
            fix: suggestion
              ? { title: `Rename to "${suggestion}"`, safe: false, edits: [{ range, text: suggestion }] }
              : undefined,
          });
        }
      },
    },
  },
};

/** Attributes in other namespaces, `data-…` and `aria-…` attributes and namespace declarations are always allowed. */
function isChecked(name: string): boolean {
  if (name.includes(':')) return name.startsWith('ac:') || name.startsWith('ri:');
  return !/^(?:data-|aria-|on|xmlns$)/.test(name);
}

/** HTML attributes that resemble one in the vocabulary. */
const htmlAttributes: ReadonlySet<string> = new Set(
  (
    'abbr align alt bgcolor border cellpadding cellspacing charset cite clear color cols colspan compact content coords datetime face ' +
    'for frame headers height hidden href hreflang hspace label lang language loading local-id media name nowrap rel rev role rows rowspan ' +
    'rules scope shape size sizes span src srcset start summary tabindex target translate type usemap valign value vspace width wrap'
  ).split(' '),
);
