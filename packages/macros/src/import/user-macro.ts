import type { MacroDefinition, ParameterDefinition } from '../definition.ts';
import { type ImportedMacros, importedParameter, macroKey } from './imported.ts';

/** Facts that a template does not contain: administrators enter them in a form next to the template. */
export interface UserMacroOptions {
  /** The macro key. */
  readonly name: string;
  /** Default: the body kind in the template header, otherwise `rich`. */
  readonly body?: MacroDefinition['body'];
  /** Default: the `Macro title` in the template header. */
  readonly title?: string;
}

/**
 * Imports a user macro from the header of its template.
 *
 *     ## Macro title: Ticket
 *     ## Macro has a body: Y
 *     ## Body processing: Unrendered
 *     ## @param Project:title=Project|type=enum|enumValues=A,B|required=true
 *
 * @throws TypeError if the name is not a valid macro name.
 */
export function importUserMacro(template: string, { name, body, title }: UserMacroOptions): ImportedMacros {
  if (!macroKey.test(name)) throw new TypeError(`"${name}" is not a valid macro name.`);
  const parameters = new Map<string, ParameterDefinition>();
  const problems: string[] = [];
  const header = new Map<string, string>();
  for (const line of template.split(/\r\n|\r|\n/)) {
    const comment = line.trim();
    if (!comment.startsWith('##')) continue;
    const text = comment.slice(2).trim();
    if (text.startsWith('@param')) {
      const [key, parameter] = parameterFrom(text.slice('@param'.length).trim());
      if (key === '') problems.push(`A parameter has no name: "${comment}".`);
      else parameters.set(key, parameter);
      continue;
    }
    const colon = text.indexOf(':');
    if (colon > 0) header.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
  }
  const label = title ?? header.get('macro title');
  const macro: MacroDefinition = {
    name,
    ...(label && { title: label }),
    summary: header.get('description') || label || name,
    body: body ?? bodyFrom(header),
    placement: 'both',
    parameters: Object.fromEntries(parameters),
    availability: { dataCenter: true, cloud: false, cloudNote: 'Cloud does not have user macros.' },
    source: 'user macro template',
  };
  return { macros: [macro], problems };
}

/** A rendered body is stored as markup, an escaped or unrendered one as text. */
function bodyFrom(header: ReadonlyMap<string, string>): MacroDefinition['body'] {
  if (/^(n|no|none)\b/i.test(header.get('macro has a body') ?? '')) return 'none';
  return /^(escape|unrender)/i.test(header.get('body processing') ?? '') ? 'plain' : 'rich';
}

function parameterFrom(text: string): [name: string, parameter: ParameterDefinition] {
  const colon = text.indexOf(':');
  const name = (colon < 0 ? text : text.slice(0, colon)).trim();
  const facts = new Map<string, string>();
  for (const field of colon < 0 ? [] : text.slice(colon + 1).split('|')) {
    const equals = field.indexOf('=');
    if (equals > 0) facts.set(field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim());
  }
  const values = facts.get('enumvalues');
  const parameter = importedParameter(name, {
    type: facts.get('type'),
    title: facts.get('title'),
    doc: facts.get('desc') ?? facts.get('description'),
    required: facts.get('required') === 'true',
    multiple: facts.get('multiple') === 'true',
    default: facts.get('default'),
    values: values === undefined ? [] : values.split(',').map((value) => value.trim()),
  });
  return [name, parameter];
}
