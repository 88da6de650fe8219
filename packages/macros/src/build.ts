import { type Child, cdata, element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { MacroExtras } from './arguments.ts';
import type { MacroDefinition, ParameterDefinition } from './definition.ts';
import type { ParameterInput, SingleInput } from './references.ts';

/** Arguments of a macro whose definition is only known at run time. */
export type LooseArguments = Readonly<Record<string, ParameterInput | undefined>>;

/**
 * Builds an `ac:structured-macro`. Parameters come in the order of the definition, whatever order they are given in.
 *
 * @throws TypeError for an argument the definition does not have, for a body of the wrong kind, and for a missing
 * required parameter.
 */
export function buildMacro(
  definition: MacroDefinition,
  parameters: LooseArguments = {},
  body?: Child,
  extras: MacroExtras = {},
): Element {
  const { macroId, schemaVersion, localId, layout } = extras;
  return element(
    'ac:structured-macro',
    {
      'ac:name': definition.name,
      'ac:schema-version': schemaVersion,
      'data-layout': layout,
      'ac:local-id': localId,
      'ac:macro-id': macroId,
    },
    [...parameterElements(definition, parameters), ...extraElements(extras), bodyElement(definition, body)],
  );
}

function parameterElements(definition: MacroDefinition, given: LooseArguments): Element[] {
  const open = new Set(Object.keys(given));
  const elements: Element[] = [];
  for (const [name, parameter] of Object.entries(definition.parameters)) {
    const argument = parameter.argument ?? name;
    const value = open.delete(argument) ? given[argument] : undefined;
    if (value !== undefined) elements.push(parameterElement(name, parameterContent(value, parameter, argument)));
    else if (parameter.required) throw new TypeError(`Macro "${definition.name}" needs the parameter "${argument}".`);
  }
  for (const name of open) throw new TypeError(`Macro "${definition.name}" has no parameter "${name}".`);
  return elements;
}

function extraElements({ outputType, unlisted = {} }: MacroExtras): Element[] {
  return [
    ...Object.entries(unlisted).map(([name, value]) => parameterElement(name, value)),
    ...(outputType ? [parameterElement('atlassian-macro-output-type', outputType)] : []),
  ];
}

function parameterElement(name: string, content: Child): Element {
  return element('ac:parameter', { 'ac:name': name }, content);
}

function parameterContent(value: ParameterInput, { write, separator = ',' }: ParameterDefinition, name: string): Child {
  const values = isList(value) ? value : [value];
  if (write) return write(values, separator);
  if (values.some((single) => typeof single === 'object')) throw new TypeError(`The parameter "${name}" takes text.`);
  return values.join(separator);
}

function isList(value: ParameterInput): value is readonly SingleInput[] {
  return Array.isArray(value);
}

function bodyElement(definition: MacroDefinition, body: Child): Element | undefined {
  if (body === undefined) {
    if (definition.body === 'none' || definition.bodyOptional) return undefined;
    throw new TypeError(`Macro "${definition.name}" needs a body.`);
  }
  if (definition.body === 'rich') return element('ac:rich-text-body', {}, body);
  if (definition.body === 'none') throw new TypeError(`Macro "${definition.name}" takes no body.`);
  if (typeof body === 'string') return element('ac:plain-text-body', {}, cdata(body));
  throw new TypeError(`The body of macro "${definition.name}" is plain text, so it must be a string.`);
}
