import { attribute, childElements, firstChild, isElement, parseStorage, textOf, walk } from '@macroscope/storage';
import type { Element } from 'domhandler';
import type { MacroDefinition, ParameterDefinition } from '../definition.ts';
import { type ImportedMacros, importedParameter } from './imported.ts';

/** Reads the `xhtml-macro` modules of a Data Center `atlassian-plugin.xml`. */
export function importPluginXml(source: string): ImportedMacros {
  const macros: MacroDefinition[] = [];
  const problems: string[] = [];
  walk(parseStorage(source).root.children, {
    enter(node) {
      if (!isElement(node, 'xhtml-macro')) return;
      const macro = macroFrom(node);
      if (macro) macros.push(macro);
      else problems.push('An "xhtml-macro" has neither "name" nor "key".');
    },
  });
  if (macros.length + problems.length === 0) problems.push('The descriptor has no "xhtml-macro".');
  return { macros, problems };
}

function macroFrom(element: Element): MacroDefinition | undefined {
  const name = attribute(element, 'name') ?? attribute(element, 'key');
  if (!name) return undefined;
  const description = firstChild(element, 'description');
  const parameters: Record<string, ParameterDefinition> = {};
  for (const parameter of childElements(firstChild(element, 'parameters'), 'parameter')) {
    const key = attribute(parameter, 'name') ?? '';
    parameters[key] = parameterFrom(key, parameter);
  }
  return {
    name,
    summary: (description && textOf(description).trim()) || name,
    distribution: 'app',
    // the body kind is answered by the macro's class, not by the descriptor; `accepts-body` is its nearest hint
    body: attribute(element, 'accepts-body') === 'true' ? 'rich' : 'none',
    bodyOptional: true,
    placement: 'both',
    parameters,
    availability: { dataCenter: 'app', cloud: false },
    source: 'atlassian-plugin.xml',
  };
}

function parameterFrom(name: string, element: Element): ParameterDefinition {
  const options = childElements(element, 'option');
  const separator = options.find((option) => attribute(option, 'key') === 'delimiter');
  const described = importedParameter(name, {
    type: attribute(element, 'type'),
    doc: textOf(childElements(element, 'description')).trim(),
    required: attribute(element, 'required') === 'true',
    multiple: attribute(element, 'multiple') === 'true',
    separator: attribute(separator, 'value'),
    default: attribute(element, 'default'),
    values: childElements(element, 'value').flatMap((value) => attribute(value, 'name') ?? []),
  });
  const aliases = childElements(element, 'alias').flatMap((alias) => attribute(alias, 'name') ?? []);
  return aliases.length > 0 ? { ...described, aliases } : described;
}
