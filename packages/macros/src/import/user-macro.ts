import type { MacroDefinition, ParameterDefinition } from '../definition.ts';
import { type ImportedMacros, importedParameter, macroKey } from './imported.ts';

/** What a template does not say about its macro: administrators set it in a form beside the template. */
export interface UserMacroOptions {
  /** The macro key. */
  readonly name: string;
  /** Default: what the template's head says of a body and its processing, else `rich`. */
  readonly body?: MacroDefinition['body'];
  /** Default: the template's `Macro title`. */
  readonly title?: string;
}

/**
 * Reads the head of a user macro template.
 *
 *     ## Macro title: Ticket
 *     ## Macro has a body: Y
 *     ## Body processing: Unrendered
 *     ## @param Project:title=Project|type=enum|enumValues=A,B|required=true
 *
 * @throws TypeError for a name that no macro can have.
 */
export function importUserMacro(template: string, { name, body, title }: UserMacroOptions): ImportedMacros {
  if (!macroKey.test(name)) throw new TypeError(`"${name}" cannot name a macro.`);
  const parameters = new Map<string, ParameterDefinition>();
  const problems: string[] = [];
  const head = new Map<string, string>();
  for (const line of template.split(/\r\n|\r|\n/)) {
    const comment = line.trim();
    if (!comment.startsWith('##')) continue;
    const words = comment.slice(2).trim();
    if (words.startsWith('@param')) {
      const [key, parameter] = parameterFrom(words.slice('@param'.length).trim());
      if (key === '') problems.push(`A parameter without a name: "${comment}".`);
      else parameters.set(key, parameter);
      continue;
    }
    const colon = words.indexOf(':');
    if (colon > 0) head.set(words.slice(0, colon).trim().toLowerCase(), words.slice(colon + 1).trim());
  }
  const label = title ?? head.get('macro title');
  const macro: MacroDefinition = {
    name,
    ...(label && { title: label }),
    summary: head.get('description') || label || name,
    body: body ?? bodyFrom(head),
    placement: 'both',
    parameters: Object.fromEntries(parameters),
    availability: { dataCenter: true, cloud: false, cloudNote: 'Cloud has no user macros.' },
    source: 'user macro template',
  };
  return { macros: [macro], problems };
}

/** A rendered body is stored as markup; escaped and unrendered ones are text. */
function bodyFrom(head: ReadonlyMap<string, string>): MacroDefinition['body'] {
  if (/^(n|no|none)\b/i.test(head.get('macro has a body') ?? '')) return 'none';
  return /^(escape|unrender)/i.test(head.get('body processing') ?? '') ? 'plain' : 'rich';
}

function parameterFrom(words: string): [name: string, parameter: ParameterDefinition] {
  const colon = words.indexOf(':');
  const name = (colon < 0 ? words : words.slice(0, colon)).trim();
  const facts = new Map<string, string>();
  for (const field of colon < 0 ? [] : words.slice(colon + 1).split('|')) {
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
