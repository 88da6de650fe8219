import { parameterValue } from '@macrowright/macros';
import type { Macro, MacroParameter } from '@macrowright/storage';
import { contentRange, openRange } from '../ranges.ts';
import { defineRule } from '../rule.ts';

/** A parameter that has an effect only when another one has a certain value. */
interface Dependency {
  readonly macros?: readonly string[];
  readonly parameter: string;
  readonly needs: string;
  readonly isMet: (macro: Macro) => boolean;
}

const dependencies: readonly Dependency[] = [
  {
    macros: ['code'],
    parameter: 'firstline',
    needs: '"linenumbers" = "true"',
    isMet: (macro) => parameterValue(macro, 'linenumbers') === 'true',
  },
  { parameter: 'reverse', needs: '"sort"', isMet: (macro) => has(macro, 'sort') },
  {
    macros: ['toc', 'toc-zone'],
    parameter: 'separator',
    needs: '"type" = "flat"',
    isMet: (macro) => parameterValue(macro, 'type') === 'flat',
  },
];

/** Parameters that have no effect without another one. */
export const dependentParameter = defineRule({
  code: 'dependent-parameter',
  group: 'macros',
  severity: 'info',
  summary: 'A parameter has no effect without another one.',
  rationale: 'The author of the page expects an effect that does not happen.',
  source: 'Code Block, Children Display and Table of Contents Macro pages',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="code"><ac:parameter ac:name="firstline">7</ac:parameter><ac:plain-text-body><![CDATA[restart()]]></ac:plain-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="code"><ac:parameter ac:name="firstline">7</ac:parameter><ac:parameter ac:name="linenumbers">true</ac:parameter><ac:plain-text-body><![CDATA[restart()]]></ac:plain-text-body></ac:structured-macro>',
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
        if (known && dependency && isGiven(parameter) && !dependency.isMet(macro)) {
          report({
            message: `Parameter "${name}" of macro "${macro.name}" has no effect without ${dependency.needs}.`,
            range: openRange(document, element),
          });
        }
        if (
          name === 'minLevel' &&
          known &&
          Number(parameter.value) > Number(parameterValue(macro, 'maxLevel') ?? Number.NaN)
        ) {
          report({
            message: `"minLevel" of macro "${macro.name}" is greater than its "maxLevel", so the list is empty.`,
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

/** Editors write `false` for parameters that are not set. */
function isGiven({ value }: MacroParameter): boolean {
  return value !== '' && value !== 'false';
}
