import { type Child, cdata, element } from '@macrowright/storage';
import { type Element, Node } from 'domhandler';
import type { MacroExtras } from './arguments.ts';
import type { MacroDefinition, ParameterDefinition } from './definition.ts';
import type { ParameterInput, SingleInput } from './references.ts';

/** Arguments of a macro whose definition is known only at run time. */
export type LooseArguments = Readonly<Record<string, ParameterInput | undefined>>;

/**
 * Builds an `ac:structured-macro`. Writes parameters in the order of the definition, not in the order of `parameters`.
 *
 * @throws TypeError if the definition does not have one of the parameters, if a required parameter is missing, or if the
 * body is missing or of the wrong kind.
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
  const { name: macro, parameters } = definition;
  if (typeof given !== 'object' || Array.isArray(given) || given instanceof Node) {
    throw new TypeError(`Pass parameters first: \`${macro}({}, body)\`.`);
  }
  const remaining = new Set(Object.keys(given));
  const elements: Element[] = [];
  for (const [name, parameter] of Object.entries(parameters)) {
    const argument = parameter.argument ?? name;
    const value = remaining.delete(argument) ? given[argument] : undefined;
    if (value !== undefined) elements.push(parameterElement(name, parameterContent(value, parameter, argument)));
    else if (parameter.required) fail(definition, `requires the parameter "${argument}"`);
  }
  for (const name of remaining) fail(definition, `has no parameter "${name}"`);
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
  if (values.some((single) => typeof single === 'object')) {
    throw new TypeError(`The parameter "${name}" must be text, not an object.`);
  }
  return values.join(separator);
}

function isList(value: ParameterInput): value is readonly SingleInput[] {
  return Array.isArray(value);
}

function bodyElement(definition: MacroDefinition, body: Child): Element | undefined {
  if (body === undefined) {
    return definition.body === 'none' || definition.bodyOptional ? undefined : fail(definition, 'requires a body');
  }
  if (definition.body === 'rich') return element('ac:rich-text-body', {}, body);
  if (definition.body === 'none') fail(definition, 'cannot have a body');
  if (typeof body === 'string') return element('ac:plain-text-body', {}, cdata(body));
  return fail(definition, 'has a plain-text body: pass a string');
}

function fail({ name }: MacroDefinition, problem: string): never {
  throw new TypeError(`Macro "${name}" ${problem}.`);
}
