import { createBuiltinRegistry } from '@macrowright/macros';
import { parseStorage } from '@macrowright/storage';
import { expect, test } from 'vitest';
import { createLinter } from './lint.ts';
import type { Rule } from './rule.ts';
import { builtinRules } from './rules/index.ts';

/** The same rules, asked at every macro and parameter. */
const asked: readonly Rule[] = builtinRules.map((rule) => ({
  ...rule,
  visit: { ...rule.visit, macroWhen: undefined, parameterWhen: undefined },
}));

const values = ['', 'x', 'true', 'TRUE', '50 %', '12', '-1', '*.txt', '#12', 'red', '@self', 'DEV:Home'];
const bodies = [
  '',
  '<ac:rich-text-body><p>a</p></ac:rich-text-body>',
  '<ac:plain-text-body><![CDATA[a]]></ac:plain-text-body>',
  '<ac:rich-text-body />',
];

/** Every macro with every one of its parameters, with a value or a page, and one it does not have. */
const ofMacros = createBuiltinRegistry().definitions.flatMap(({ name, parameters }, at) =>
  bodies.map((body, turn) => {
    const written = [...Object.keys(parameters), 'nothing'].map((parameter, index) => {
      const value = values[(at + index + turn) % values.length];
      const content = (index + turn) % 3 === 0 ? '<ri:page ri:content-title="Home" />' : value;
      return `<ac:parameter ac:name="${parameter}">${content}</ac:parameter>`;
    });
    const macro = `<ac:structured-macro ac:name="${name}">${written.join('')}${body}</ac:structured-macro>`;
    return turn % 2 === 0 ? macro : `<p>${macro.replace(`"${name}"`, `"${name.toUpperCase()}"`)}</p>`;
  }),
);
const ofRules = builtinRules.flatMap(({ examples }) => [examples.bad, examples.good]);

test.each(['both', 'cloud', 'datacenter'] as const)('a rule says no more when it is asked everywhere: %s', (target) => {
  const [linter, everywhere] = [createLinter({ target }), createLinter({ target, rules: asked })];
  let found = 0;
  for (const source of [...ofRules, ...ofMacros]) {
    const document = parseStorage(source);
    const findings = linter(document);
    found += findings.length;
    expect(findings, source).toEqual(everywhere(document));
  }
  expect(found).toBeGreaterThan(1000);
});
