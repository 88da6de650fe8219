import type { BuiltinElement } from '../context.ts';
import { copyElement, htmlElement } from './html-element.ts';

/** `span`: Cloud moves a text color to a style sheet. */
export const span: BuiltinElement = {
  ...htmlElement,
  render(node, body, view) {
    const rendered = copyElement(node, body, view);
    const { attribs } = rendered;
    const { style } = attribs;
    if (style === undefined || view.edition !== 'cloud' || view.representation === 'export_view') return [rendered];
    const color = /(?:^|;)\s*color\s*:\s*([^;]+)/i.exec(style);
    const id = color?.[1] === undefined ? undefined : view.colors.idOf(color[1]);
    if (color === null || id === undefined) return [rendered];
    const rest = `${style.slice(0, color.index)}${style.slice(color.index + color[0].length)}`.replace(/^[;\s]+/, '');
    if (rest === '') delete attribs.style;
    else attribs.style = rest;
    attribs['data-colorid'] = id;
    return [rendered];
  },
};
