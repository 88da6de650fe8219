import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Rich text where plain is wanted, or the reverse. */
export const wrongBodyType: Rule = {
  code: 'wrong-body-type',
  group: 'macros',
  severity: 'error',
  summary: 'A macro has the wrong kind of body.',
  rationale: 'The macro ignores a body of the wrong kind, so its content is invisible.',
  source: 'justmiles/go-markdown2confluence#60',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro>',
  },
  visit: {
    macro({ name, body }, { document, registry, report }) {
      const definition = registry.get(name);
      if (!definition || !body || definition.body === 'none' || definition.body === body.kind) return;
      const wanted = definition.body === 'plain' ? 'ac:plain-text-body' : 'ac:rich-text-body';
      report({
        message: `Macro "${name}" takes its body in "${wanted}", not in "${body.element.name}".`,
        range: openRange(document, body.element),
        severity: definition.evidence === 'inferred' ? 'warning' : 'error',
      });
    },
  },
};
