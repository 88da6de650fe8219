import { parameterValue } from '@macrowright/macros';
import type { Macro, MacroParameter } from '@macrowright/storage';
import { contentRange, openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A parameter that does something only when another has a value. */
interface Dependency {
  readonly macros?: readonly string[];
  readonly parameter: string;
  readonly needs: string;
  readonly holds: (macro: Macro) => boolean;
}

const dependencies: readonly Dependency[] = [
  {
    macros: ['code'],
    parameter: 'firstline',
    needs: '"linenumbers" = "true"',
    holds: (macro) => parameterValue(macro, 'linenumbers') === 'true',
  },
  { parameter: 'reverse', needs: '"sort"', holds: (macro) => has(macro, 'sort') },
  {
    macros: ['toc', 'toc-zone'],
    parameter: 'separator',
    needs: '"type" = "flat"',
    holds: (macro) => parameterValue(macro, 'type') === 'flat',
  },
];

/** A parameter that does nothing without another. */
export const dependentParameter = defineRule({
  code: 'dependent-parameter',
  group: 'macros',
  severity: 'info',
  summary: 'A parameter does nothing without another one.',
  rationale: 'Whoever wrote it expects something that does not happen.',
  source: 'Code Block, Children Display and Table of Contents Macro pages',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:parameter ac:name="firstline">7</ac:parameter><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:parameter ac:name="firstline">7</ac:parameter><ac:parameter ac:name="linenumbers">true</ac:parameter><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body></ac:structured-macro>',
  },
  visit: {
    macroWhen: (definition) => definition,
    macro(macro, { document, report }, definition) {
      for (const parameter of macro.parameters) {
        const { name, element } = parameter;
        const known = Object.hasOwn(definition.parameters, name);
        const dependency = dependencies.find(
          (entry) =>
            entry.parameter === name &&
            (entry.macros?.includes(definition.name) ?? Object.hasOwn(definition.parameters, 'sort')),
        );
        if (known && dependency && isGiven(parameter) && !dependency.holds(macro)) {
          report({
            message: `Parameter "${name}" of macro "${macro.name}" does nothing without ${dependency.needs}.`,
            range: openRange(document, element),
          });
        }
        if (
          name === 'minLevel' &&
          known &&
          Number(parameter.value) > Number(parameterValue(macro, 'maxLevel') ?? Number.NaN)
        ) {
          report({
            message: `"minLevel" of macro "${macro.name}" is above its "maxLevel", so nothing is listed.`,
            range: contentRange(document, element),
            severity: 'warning',
          });
        }
      }
    },
  },
});

function has(macro: Macro, name: string): boolean {
  return macro.parameters.some((parameter) => parameter.name === name);
}

/** Editors write `false` for what was left alone. */
function isGiven({ value }: MacroParameter): boolean {
  return value !== '' && value !== 'false';
}
