import { attribute, element, type Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import { encodePart } from '../clean.ts';
import { macroNotation, notationParameters } from '../macro-notation.ts';

/** A macro as the classic editor shows it: a table around its body, or an image if it has no body. */
export function editorPlaceholder(macro: Macro, body: ChildNode[], prefix: string): ChildNode[] {
  const { unnamed, named } = notationParameters(macro);
  const data = {
    'data-macro-name': macro.name,
    'data-macro-id': attribute(macro.element, 'ac:macro-id'),
    'data-macro-parameters': named.join('|') || undefined,
    'data-macro-schema-version': attribute(macro.element, 'ac:schema-version') ?? '1',
    'data-macro-default-parameter': unnamed,
  };
  const servlet = `${prefix}/plugins/servlet`;
  const query = `definition=${macroNotation(macro)}&locale=en_GB&version=2`;
  if (!macro.body) {
    const src =
      macro.name === 'status' ? statusImage(macro, servlet) : `${servlet}/confluence/placeholder/macro?${query}`;
    return [element('img', { class: 'editor-inline-macro', src, alt: `Macro ${macro.name}`, ...data })];
  }
  const heading = `${servlet}/confluence/placeholder/macro-heading?${query}`;
  const attributes = {
    class: 'wysiwyg-macro',
    ...data,
    'data-macro-body-type': macro.body.kind === 'plain' ? 'PLAIN_TEXT' : 'RICH_TEXT',
    style: `background-image: url(${heading}); background-repeat: no-repeat;`,
  };
  const content = macro.body.kind === 'plain' ? element('pre', {}, body) : body;
  const cell = element('td', { class: 'wysiwyg-macro-body' }, content);
  return [element('table', attributes, element('tr', {}, cell))];
}

function statusImage(macro: Macro, servlet: string): string {
  const value = (name: string) => encodePart(macro.parameters.findLast((entry) => entry.name === name)?.value ?? '');
  return `${servlet}/status-macro/placeholder?title=${value('title')}&colour=${value('colour')}`;
}
