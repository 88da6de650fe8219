import { cloudFate, createBuiltinRegistry, type MacroDefinition, valuesLostOnCloud } from '@macrowright/macros';
import { builderCode, builderName, builtinExamples } from '@macrowright/macros/examples';
import { exportJson, macroFileSchema } from '@macrowright/macros/import';
import { macroPage } from './macro-page.ts';
import { code, paragraphs, table } from './markdown.ts';

/** The folder of the generated pages. */
export const macroPagesFolder = 'docs/macros';

/** All generated files about macros, by their paths in the repository. */
export function macroPages(): ReadonlyMap<string, string> {
  const registry = createBuiltinRegistry();
  const pages = builtinExamples.map(({ definition, examples }): [string, string] => [
    `${macroPagesFolder}/${definition.name}.md`,
    macroPage(definition, examples, registry),
  ]);
  return new Map([
    [`${macroPagesFolder}/README.md`, listPage(registry.definitions)],
    ...pages,
    [`${macroPagesFolder}/macros.json`, catalog()],
    ['packages/macros/macros.schema.json', `${JSON.stringify(macroFileSchema, undefined, 2)}\n`],
  ]);
}

function listPage(definitions: readonly MacroDefinition[]): string {
  const labels = { kept: 'yes', frozen: 'kept only', lost: 'no', 'depends-on-app': 'app', unknown: '' };
  return `${paragraphs([
    '# Macros',
    `Macrowright knows ${definitions.length} macros. \`pnpm docs:macros\` writes these pages from their definitions.`,
    table(
      ['Macro', 'Summary', 'Body', 'Cloud'],
      definitions.map((definition) => {
        const { name, summary, body, bodyOptional } = definition;
        return [
          `[${code(name)}](${name}.md)`,
          summary,
          bodyOptional ? `${body}, optional` : body,
          labels[cloudFate(definition).kind],
        ];
      }),
    ),
  ])}\n`;
}

/** The machine-readable catalog: each macro in its JSON form, with derived facts. */
function catalog(): string {
  const registry = createBuiltinRegistry();
  const { macros } = JSON.parse(exportJson(registry.definitions));
  const entries = builtinExamples.map(({ definition, examples }, index) => ({
    macro: macros[index],
    builder: builderName(definition.name),
    cloud: cloudFate(definition),
    valuesLostOnCloud: Object.fromEntries(valuesLostOnCloud(definition)),
    examples: examples.map((example) => ({
      title: example.title,
      ...(definition.distribution !== 'wiki-only' && { builder: builderCode(definition, example, registry) }),
      ...(example.wiki !== undefined && { wiki: example.wiki }),
      storage: example.storage,
    })),
  }));
  return `${JSON.stringify({ macros: entries }, undefined, 1)}\n`;
}
