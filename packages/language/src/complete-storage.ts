import type { MacroDefinition, MacroRegistry, ParameterDefinition } from '@macrowright/macros';
import { encodeAttribute, encodeText, knownAttributes } from '@macrowright/storage';
import { findParameter } from './find-parameter.ts';
import { isMacro, type OpenElement, storageCursor } from './storage-cursor.ts';
import type { CompletionContext, CompletionItem } from './types.ts';
import { valuesOf } from './values.ts';
import { isEmptyElement, suggestedElements, attributeValues as valuesOfAttribute } from './vocabulary.ts';

type Suggestion = Omit<CompletionItem, 'range'>;

/** Completions at an offset in storage format. */
export function completeStorage(text: string, offset: number, cx: CompletionContext): readonly CompletionItem[] {
  const { position, open, parameters } = storageCursor(text, offset);
  const over = (end: number, suggestions: readonly Suggestion[]): readonly CompletionItem[] =>
    suggestions.map((suggestion) => ({ ...suggestion, range: { start: position.from, end } }));

  switch (position.kind) {
    case 'opaque':
      return [];
    case 'text': {
      const values = parameterValues(open, cx);
      const range = { start: afterSpace(text, position.from, offset), end: until(text, offset, '<') };
      return values.map((suggestion) => ({ ...suggestion, range }));
    }
    case 'end-tag-name':
      return over(afterName(text, offset), closingTag(open, text, offset));
    case 'tag-name': {
      const end = afterName(text, offset);
      const rest = text.charAt(end);
      // if attributes follow the cursor, only the name is being changed
      if (rest !== '' && rest !== '<' && rest !== '>' && rest !== '\n') return over(end, elementNames());
      const whole = rest === '>' ? end + 1 : end;
      return [...over(end, elementNames()), ...over(whole, cx.registry.definitions.map(macroSuggestion))];
    }
    case 'attribute-name': {
      const suggested = Object.entries(knownAttributes(position.tag)).filter(
        ([name]) => !position.written.includes(name),
      );
      const end = afterName(text, offset);
      const hasValue = text.charAt(end) === '=';
      return over(
        end,
        suggested.map(([name, { doc }]) => ({
          label: name,
          kind: 'attribute',
          detail: doc,
          insert: hasValue ? name : `${name}=""`,
          ...(hasValue ? {} : { caret: name.length + 2 }),
        })),
      );
    }
    case 'attribute-value': {
      const quote = text.charAt(position.from - 1);
      return over(
        valueEnd(text, offset, quote),
        attributeValues(position.tag, position.attribute, open, parameters, cx),
      );
    }
  }
}

function attributeValues(
  tag: string,
  attribute: string,
  open: readonly OpenElement[],
  written: readonly string[],
  { registry, site, anchorNames }: CompletionContext,
): readonly Suggestion[] {
  if (attribute === 'ac:name' && isMacro(tag)) {
    return registry.definitions.map(({ name, summary }) => ({
      label: name,
      kind: 'macro',
      detail: summary,
      insert: encodeAttribute(name),
    }));
  }
  if (attribute === 'ac:name' && tag === 'ac:parameter') {
    const definition = macroAround(open, registry);
    return Object.entries(definition?.parameters ?? {})
      .filter(([name, { deprecated }]) => name !== '' && deprecated !== true && !written.includes(name))
      .map(([name, { doc }]) => ({
        label: name,
        kind: 'parameter',
        detail: doc,
        macro: definition?.name,
        insert: encodeAttribute(name),
      }));
  }
  if (attribute === 'ac:anchor') return names(anchorNames(), 'anchor', encodeAttribute);
  if (attribute === 'ri:content-title' && tag === 'ri:page') return names(site?.pageTitles(), 'page', encodeAttribute);
  if (attribute === 'ri:filename') return names(site?.attachmentNames(), 'file', encodeAttribute);
  return names(valuesOfAttribute(tag, attribute), 'value', encodeAttribute);
}

function parameterValues(open: readonly OpenElement[], { registry, site }: CompletionContext): readonly Suggestion[] {
  const parameter = open.at(-1);
  if (parameter?.name !== 'ac:parameter') return [];
  const macro = macroAround(open, registry);
  const definition = macro && findParameter(macro, parameter.acName);
  if (definition?.type === 'attachment') return names(site?.attachmentNames(), 'file', encodeText);
  return names(definition && valuesOf(definition), 'value', encodeText);
}

function names(
  values: readonly string[] | undefined,
  kind: Suggestion['kind'],
  encode: (value: string) => string,
): readonly Suggestion[] {
  return (values ?? []).map((value) => ({ label: value, kind, insert: encode(value) }));
}

function macroAround(open: readonly OpenElement[], registry: MacroRegistry): MacroDefinition | undefined {
  const macro = open.findLast(({ name }) => isMacro(name));
  return macro && registry.get(macro.acName);
}

function elementNames(): readonly Suggestion[] {
  return suggestedElements.map(([name, { doc }]) => ({ label: name, kind: 'element', detail: doc, insert: name }));
}

function closingTag(open: readonly OpenElement[], text: string, offset: number): readonly Suggestion[] {
  const name = open.findLast((element) => !isEmptyElement(element.name))?.name;
  if (name === undefined) return [];
  const closed = text.charAt(afterName(text, offset)) === '>';
  return [{ label: `/${name}`, kind: 'closing-tag', insert: closed ? name : `${name}>` }];
}

/** A whole macro, inserted after the existing `<`. */
function macroSuggestion(definition: MacroDefinition): Suggestion {
  const { name, title, summary, body, bodyOptional } = definition;
  const required = Object.entries(definition.parameters).filter(([, parameter]) => parameter.required === true);
  const head = `ac:structured-macro ac:name="${encodeAttribute(name)}"`;
  const detail = title === undefined ? summary : `${title}: ${summary}`;
  if (required.length === 0 && (body === 'none' || bodyOptional === true)) {
    return { label: name, kind: 'macro', detail, insert: `${head} />` };
  }
  const parameters = required.map(([key, parameter]) => parameterText(key, parameter)).join('');
  const start = `${head}>${parameters}`;
  const end = '</ac:structured-macro>';
  if (body === 'none') return { label: name, kind: 'macro', detail, insert: start + end };
  const [before, after] =
    body === 'rich'
      ? ['<ac:rich-text-body><p>', '</p></ac:rich-text-body>']
      : ['<ac:plain-text-body><![CDATA[', ']]></ac:plain-text-body>'];
  return {
    label: name,
    kind: 'macro',
    detail,
    insert: start + before + after + end,
    caret: start.length + before.length,
  };
}

function parameterText(name: string, parameter: ParameterDefinition): string {
  const value = encodeText(String(parameter.default ?? parameter.values?.[0] ?? ''));
  return `<ac:parameter ac:name="${encodeAttribute(name)}">${value}</ac:parameter>`;
}

function afterSpace(text: string, from: number, limit: number): number {
  let start = from;
  while (start < limit && /\s/.test(text.charAt(start))) start++;
  return start;
}

function afterName(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && /[\w:.-]/.test(text.charAt(end))) end++;
  return end;
}

/** The range up to the character if it is on this line, otherwise up to the cursor, because the rest is not part of the value. */
function until(text: string, offset: number, character: string): number {
  for (let end = offset; end < text.length; end++) {
    if (text[end] === character) return end;
    if (text[end] === '\n' || text[end] === '\r') break;
  }
  return offset;
}

/** The range up to the closing quote, or up to the cursor if markup or another attribute starts first, because the quote is missing. */
function valueEnd(text: string, offset: number, quote: string): number {
  for (let end = offset; end < text.length; end++) {
    if (text[end] === quote) return text[end - 1] === '=' && end > offset ? offset : end;
    if (text[end] === '<' || text[end] === '>' || text[end] === '\n' || text[end] === '\r') break;
  }
  return offset;
}
