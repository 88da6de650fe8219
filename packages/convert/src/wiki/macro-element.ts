import type { ParameterDefinition } from '@macroscope/macros';
import { type Child, cdata, type Element, element } from '@macroscope/storage';
import { placed, type WikiContext } from './context.ts';
import type { MacroSpan } from './macro-scan.ts';

/** Builds the element of a macro; a rich body is queued in `cx.waiting`, not read here. */
export function macroElement(cx: WikiContext, span: MacroSpan, inline: boolean): Element {
  const { definition, start, end } = span;
  if (!definition) return unknownMacro(cx, span, inline);
  if (definition.name === 'quote') {
    const quote = placed(cx, element('blockquote'), start, end);
    cx.waiting.push({ range: { start: span.openEnd, end: span.bodyEnd }, into: quote, shape: 'body' });
    return quote;
  }
  const children: Child[] = parameters(span);
  if (span.body === 'plain') {
    children.push(element('ac:plain-text-body', {}, cdata(cx.text.slice(span.openEnd, span.bodyEnd))));
  } else if (span.body === 'rich') {
    const body = element('ac:rich-text-body');
    cx.waiting.push({ range: { start: span.openEnd, end: span.bodyEnd }, into: body, shape: 'body' });
    children.push(body);
  }
  return placed(cx, element('ac:structured-macro', { 'ac:name': definition.name }, children), start, end);
}

function unknownMacro(cx: WikiContext, { name, start, openEnd, end }: MacroSpan, inline: boolean): Element {
  const meant = cx.registry.suggest(name);
  cx.diagnostics.push({
    code: 'wiki-unknown-macro',
    severity: cx.strict ? 'error' : 'warning',
    message: `Macro "${name}" is not known${meant ? `; did you mean "${meant}"?` : '.'}`,
    range: { start, end: openEnd },
  });
  const macro = inline ? 'unmigrated-inline-wiki-markup' : 'unmigrated-wiki-markup';
  const body = element('ac:plain-text-body', {}, cdata(cx.text.slice(start, end)));
  return placed(cx, element('ac:structured-macro', { 'ac:name': macro }, body), start, end);
}

function parameters(span: MacroSpan): Element[] {
  if (span.parameters === '') return [];
  const known = span.definition?.parameters ?? {};
  return split(span.parameters).map((part, index) => {
    const equals = part.indexOf('=');
    let name = equals > 0 ? part.slice(0, equals).trim() : index === 0 ? '' : String(index);
    if (name === '' && span.definition?.name === 'code') name = 'language';
    const value = unescapeValue(equals > 0 ? part.slice(equals + 1) : part).trim();
    const definition = Object.hasOwn(known, name) ? known[name] : undefined;
    return element('ac:parameter', { 'ac:name': name }, content(value, definition));
  });
}

/** Text, or the resources that the parameter's encoding asks for. */
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

function split(parameters: string): string[] {
  return parameters.split(/(?<!\\)\|/);
}

function unescapeValue(value: string): string {
  return value.replace(/\\([|{}=\\])/g, '$1');
}
