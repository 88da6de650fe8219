import { attribute, childElements, firstChild, isElement, parseStorage, textOf, walk } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { MacroBodyKind, MacroDefinition, ParameterDefinition } from '../definition.ts';
import { type ImportedMacros, importedParameter, macroKey } from './imported.ts';

/** Facts that a plugin descriptor does not contain. */
export interface PluginXmlOptions {
  /** The body kinds of macros by name, which only their classes declare. Default: rich and optional. */
  readonly bodies?: Readonly<Record<string, MacroBodyKind>>;
}

/** Errors in storage format that are valid in other XML. */
const onlyInStorage: ReadonlySet<string> = new Set([
  'processing-instruction',
  'doctype',
  'unknown-entity',
  'unknown-prefix',
  'void-element-not-closed',
]);

/**
 * Imports the `xhtml-macro` modules of a Data Center `atlassian-plugin.xml`.
 *
 *     <xhtml-macro name="badge" class="…"><parameters><parameter name="level" type="enum">…
 */
export function importPluginXml(source: string, { bodies = {} }: PluginXmlOptions = {}): ImportedMacros {
  const document = parseStorage(source);
  const problems = document.diagnostics
    .filter(({ severity, code }) => severity === 'error' && !onlyInStorage.has(code))
    .map(({ message, range }) => `At offset ${range.start}: ${message}`);
  const macros: MacroDefinition[] = [];
  walk(document.root.children, {
    enter(node) {
      if (!isElement(node, 'xhtml-macro')) return;
      const macro = macroFrom(node, bodies);
      if (macro) macros.push(macro);
      else problems.push('An "xhtml-macro" has no "name" or "key" that is a valid macro name.');
    },
  });
  if (macros.length + problems.length === 0) problems.push('The descriptor has no "xhtml-macro".');
  return { macros, problems };
}

function macroFrom(element: Element, bodies: Readonly<Record<string, MacroBodyKind>>): MacroDefinition | undefined {
  const name = attribute(element, 'name') ?? attribute(element, 'key');
  if (name === undefined || !macroKey.test(name)) return undefined;
  const description = firstChild(element, 'description');
  const aliases = namesOf(element, 'alias');
  return {
    name,
    summary: (description && textOf(description).trim()) || name,
    ...(aliases.length > 0 && { aliases }),
    distribution: 'app',
    ...bodyOf(element, Object.hasOwn(bodies, name) ? bodies[name] : undefined),
    placement: 'both',
    parameters: Object.fromEntries(
      childElements(firstChild(element, 'parameters'), 'parameter').map((parameter) => {
        const key = attribute(parameter, 'name') ?? '';
        return [key, parameterFrom(key, parameter)];
      }),
    ),
    availability: { dataCenter: 'app', cloud: 'unknown' },
    source: 'atlassian-plugin.xml',
  };
}

/** `hide-body` marks macros whose class declares a body although they do not have one. */
function bodyOf(
  element: Element,
  given: MacroBodyKind | undefined,
): Pick<MacroDefinition, 'body' | 'bodyOptional' | 'bodyNote'> {
  if (given !== undefined) return { body: given };
  if (attribute(element, 'hide-body') === 'true') return { body: 'none' };
  return { body: 'rich', bodyOptional: true, bodyNote: 'The descriptor does not say whether the macro has a body.' };
}

function parameterFrom(name: string, element: Element): ParameterDefinition {
  const options = childElements(element, 'option');
  const separator = options.find((option) => attribute(option, 'key') === 'delimiter');
  return importedParameter(name, {
    type: attribute(element, 'type'),
    doc: textOf(childElements(element, 'description')).trim(),
    required: attribute(element, 'required') === 'true',
    multiple: attribute(element, 'multiple') === 'true',
    separator: attribute(separator, 'value'),
    default: attribute(element, 'default'),
    values: namesOf(element, 'value'),
    aliases: namesOf(element, 'alias'),
  });
}

function namesOf(element: Element, child: string): readonly string[] {
  return childElements(element, child).flatMap((inner) => attribute(inner, 'name') ?? []);
}
