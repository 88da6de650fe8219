import { type AnyNode, attribute, isElement, macroOf, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { MacroDefinition } from '../definition.ts';
import { readMacro } from '../read-macro.ts';
import type { MacroRegistry } from '../registry.ts';
import { type Code, layOut } from './code-layout.ts';
import { type MacroExample, nodesOf } from './example.ts';
import { stringLiteral } from './string-literal.ts';

/** The name of a macro's builder, such as `excerptInclude` for `excerpt-include`. */
export function builderName(macro: string): string {
  return macro.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The TypeScript code that builds an example: a single expression of calls to builders and `element`. */
export function builderCode(definition: MacroDefinition, example: MacroExample, registry: MacroRegistry): string {
  const { parameters = {}, body } = example;
  const isMarkup = definition.body === 'rich' && body !== undefined;
  return layOut(
    call(definition.name, parameters, isMarkup ? childrenCode(nodesOf(body), registry) : body && stringLiteral(body)),
  );
}

function call(name: string, parameters: Readonly<Record<string, unknown>>, content: Code | undefined): Code {
  const given = content !== undefined || Object.keys(parameters).length > 0 ? [record(parameters)] : [];
  return { open: `${builderName(name)}(`, parts: [...given, ...(content === undefined ? [] : [content])], close: ')' };
}

/** The recursion is safe because examples are written by hand and not deep. */
function childrenCode(nodes: readonly AnyNode[], registry: MacroRegistry): Code {
  const codes = nodes
    .filter((node) => isElement(node) || textOf(node).trim() !== '')
    .map((node) => (isElement(node) ? elementCode(node, registry) : stringLiteral(textOf(node))));
  const [only] = codes;
  return codes.length === 1 && only !== undefined ? only : { open: '[', parts: codes, close: ']' };
}

function elementCode(node: Element, registry: MacroRegistry): Code {
  const definition = registry.get(macroOf(node)?.name ?? '');
  if (definition) return macroCode(node, definition, registry);
  const names = Object.keys(node.attribs);
  const parts: Code[] = [stringLiteral(node.name)];
  if (names.length + node.children.length > 0) {
    parts.push(record(Object.fromEntries(names.map((name) => [name, attribute(node, name)]))));
  }
  if (node.children.length > 0) parts.push(childrenCode(node.children, registry));
  return { open: 'element(', parts, close: ')' };
}

function macroCode(node: Element, definition: MacroDefinition, registry: MacroRegistry): Code {
  const read = readMacro(node, definition);
  const parameters = Object.fromEntries(
    Object.entries(read?.values ?? {}).map(([name, value]) => [definition.parameters[name]?.argument ?? name, value]),
  );
  const body = read?.macro.body;
  return call(
    definition.name,
    parameters,
    body?.kind === 'rich' ? childrenCode(body.nodes, registry) : body && stringLiteral(body.text),
  );
}

function record(fields: object): Code {
  const parts = Object.entries(fields).map(([name, value]): Code => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
    const code = valueCode(value);
    return typeof code === 'string' ? `${key}: ${code}` : { ...code, open: `${key}: ${code.open}` };
  });
  return { open: '{', parts, close: '}' };
}

function valueCode(value: unknown): Code {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return { open: '[', parts: value.map(valueCode), close: ']' };
  return typeof value === 'object' && value !== null ? record(value) : String(value);
}
