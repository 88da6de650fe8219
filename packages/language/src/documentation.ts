import type { MacroDefinition, ParameterDefinition } from '@macrowright/macros';
import { valuesOf } from './values.ts';
import { confluenceElement } from './vocabulary.ts';

/** Documentation of a macro as Markdown. */
export function macroMarkdown(definition: MacroDefinition): string {
  const { name, title, summary, parameters, notes = [], availability } = definition;
  const heading = title === undefined ? `**${name}**` : `**${title}** (\`${name}\`)`;
  const list = Object.entries(parameters).map(
    ([key, { doc, required }]) =>
      `- \`${key === '' ? '(unnamed)' : key}\`${required === true ? ' (required)' : ''}: ${doc}`,
  );
  const cloud = availability?.cloudNote === undefined ? [] : [`Cloud: ${availability.cloudNote}`];
  return [heading, summary, ...(list.length > 0 ? [list.join('\n')] : []), ...notes, ...cloud].join('\n\n');
}

/** Documentation of a parameter as Markdown. */
export function parameterMarkdown(macro: string, name: string, parameter: ParameterDefinition): string {
  const values = valuesOf(parameter);
  const facts = [
    `Type: ${parameter.type}`,
    ...(parameter.required === true ? ['required'] : []),
    ...(parameter.default === undefined ? [] : [`default \`${parameter.default}\``]),
    ...(values.length === 0 ? [] : [`values: ${values.map((value) => `\`${value}\``).join(', ')}`]),
  ];
  const note = parameter.note === undefined ? [] : [parameter.note];
  return [`**${name === '' ? '(unnamed)' : name}** of \`${macro}\``, parameter.doc, facts.join('; '), ...note].join(
    '\n\n',
  );
}

/** Documentation of a Confluence element as Markdown; `undefined` for XHTML elements. */
export function elementMarkdown(name: string): string | undefined {
  const info = confluenceElement(name);
  return info && `**${name}**\n\n${info.doc}`;
}
