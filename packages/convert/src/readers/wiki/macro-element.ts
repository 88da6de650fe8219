import type { MacroDefinition, ParameterDefinition, WikiMacro } from '@macrowright/macros';
import { type Child, type Element, element, toNodes } from '@macrowright/storage';
import { unescaped } from './characters.ts';
import type { ConstructReader } from './construct.ts';
import { append, appendAll, make, makeCdata } from './node.ts';

/** Builds the element of a macro. A rich-text body is read after the current block ends. */
export function macroElement(reader: ConstructReader, span: WikiMacro, inline: boolean): Element {
  const { definition, start, end, openEnd, bodyEnd } = span;
  if (!definition) return unknownMacro(reader, span, inline);
  const range = { start: openEnd, end: bodyEnd };
  if (definition.name === 'quote') {
    const quote = make('blockquote', undefined, start, end);
    reader.body(range, quote);
    return quote;
  }
  const macro = make('ac:structured-macro', { 'ac:name': definition.name }, start, end);
  appendParameters(reader, span, definition, macro);
  if (span.body === 'plain') {
    append(macro, plainBody(reader.text, openEnd, bodyEnd));
  } else if (span.body === 'rich') {
    const body = make('ac:rich-text-body', undefined, openEnd, bodyEnd);
    append(macro, body);
    reader.body(range, body);
  }
  return macro;
}

function plainBody(text: string, start: number, end: number): Element {
  return appendAll(make('ac:plain-text-body', undefined, start, end), makeCdata(text.slice(start, end)));
}

function unknownMacro(reader: ConstructReader, { name, start, openEnd, end }: WikiMacro, inline: boolean): Element {
  reader.reports.unknown(name, { start, end: openEnd });
  const macro = inline ? 'unmigrated-inline-wiki-markup' : 'unmigrated-wiki-markup';
  const kept = make('ac:structured-macro', { 'ac:name': macro }, start, end);
  append(kept, plainBody(reader.text, start, end));
  return kept;
}

function appendParameters(reader: ConstructReader, span: WikiMacro, definition: MacroDefinition, macro: Element): void {
  const { parameters, start, openEnd } = span;
  if (parameters === '') return;
  const known = definition.parameters;
  for (const [index, part] of split(parameters).entries()) {
    const equals = part.includes('\\') ? (unescaped(part, '=', 0, part.length)[0] ?? -1) : part.indexOf('=');
    let name = equals > 0 ? part.slice(0, equals).trim() : index === 0 ? '' : String(index);
    if (name === '' && definition.name === 'code') name = 'language';
    const value = unescapeValue(equals > 0 ? part.slice(equals + 1) : part).trim();
    if (equals <= 0 && index > 0) {
      reader.diagnostics.push({
        code: 'wiki-unnamed-parameter',
        severity: 'warning',
        message: `Only the first parameter of macro "${span.name}" can be unnamed; "${value}" is kept as parameter ${index}.`,
        range: { start, end: openEnd },
      });
    }
    const parameter = make('ac:parameter', { 'ac:name': name }, start, openEnd);
    appendAll(parameter, toNodes(content(value, Object.hasOwn(known, name) ? known[name] : undefined)));
    append(macro, parameter);
  }
}

/** Text, or resources if the parameter's encoding requires them. */
function content(value: string, definition: ParameterDefinition | undefined): Child {
  switch (definition?.encoding) {
    case 'ac:link/ri:page':
      return element('ac:link', {}, pageReference(value));
    case 'ri:page':
      return pageReference(value);
    case 'ri:space':
      if (/^[-+*]/.test(value)) return value;
      return value.split(',').map((key) => element('ri:space', { 'ri:space-key': key.trim() }));
    case 'ri:attachment':
      return value.split(',').map((filename) => element('ri:attachment', { 'ri:filename': filename.trim() }));
    case 'ri:url':
      return element('ri:url', { 'ri:value': value });
    case 'ri:user':
      return value.split(',').map((name) => element('ri:user', { 'ri:username': name.trim().replace(/^~/, '') }));
    default:
      return value;
  }
}

/** `Title`, `KEY:Title` or `/2024/05/06/Title`. */
export function pageReference(target: string): Element {
  const dated = /^(?:([^:/]+):)?\/(\d{4}\/\d\d\/\d\d)\/(.+)$/s.exec(target);
  if (dated) {
    const [, space, day, title] = dated;
    return element('ri:blog-post', { 'ri:space-key': space, 'ri:posting-day': day, 'ri:content-title': title });
  }
  const colon = target.indexOf(':');
  const space = colon > 0 ? target.slice(0, colon) : undefined;
  return element('ri:page', { 'ri:space-key': space, 'ri:content-title': target.slice(space ? colon + 1 : 0) });
}

/** The parts between unescaped bars. */
function split(parameters: string): string[] {
  if (!parameters.includes('\\')) return parameters.split('|');
  const ends = [...unescaped(parameters, '|', 0, parameters.length), parameters.length];
  return ends.map((end, index) => parameters.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
}

function unescapeValue(value: string): string {
  return value.includes('\\') ? value.replace(/\\([|{}=\\])/g, '$1') : value;
}
