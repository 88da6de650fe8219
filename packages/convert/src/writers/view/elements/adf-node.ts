import { attribute, childElements, element, textOf } from '@macrowright/storage';
import type { BuiltinElementView } from '../context.ts';

/** The nodes of the Cloud editor that are drawn themselves; the others by their fallback. */
export const drawnNodes = new Set(['panel', 'decision-list', 'decision-item']);

const panelColours: Readonly<Record<string, readonly [background: string, border: string]>> = {
  info: ['#DEEBFF', '#4C9AFF'],
  note: ['#EAE6FF', '#998DD9'],
  success: ['#E3FCEF', '#57D9A3'],
  warning: ['#FFFAE6', '#FFC400'],
  error: ['#FFEBE6', '#FF8F73'],
};

/** A node of the Cloud editor: a panel or a list of decisions. */
export const adfNode: BuiltinElementView = (node, inside) => {
  const type = attribute(node, 'type');
  if (type === 'decision-list') return [element('ul', { class: 'decision-list' }, inside)];
  if (type === 'decision-item') return [element('li', {}, inside)];
  if (type !== 'panel') return inside;
  const kind = textOf(
    childElements(node, 'ac:adf-attribute').find((child) => attribute(child, 'key') === 'panel-type') ?? [],
  );
  const [background, border] = panelColours[kind] ?? ['#DEEBFF', '#4C9AFF'];
  return [
    element(
      'div',
      {
        class: 'panel conf-macro output-block',
        style: `background-color: ${background};border-color: ${border};border-width: 1px;`,
        'data-hasbody': 'true',
        'data-macro-name': 'panel',
        'data-macro-id': '',
      },
      element('div', { class: 'panelContent', style: `background-color: ${background};` }, ['\n', inside, '\n']),
    ),
  ];
};
