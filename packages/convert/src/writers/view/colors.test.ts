import { parseStorage } from '@macrowright/storage';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../site/create-site.ts';
import type { ViewOptions } from './options.ts';
import { renderView } from './render-view.ts';

const view = (storage: string, options: ViewOptions = {}) => renderView(parseStorage(storage), options).html;
const red = '<span style="color: rgb(255,86,48);">a</span>';

describe('text colors', () => {
  it.each([
    ['rgb', red, '#ff5630', '#cf2600'],
    ['hex', '<span style="color: #4c9aff">a</span>', '#4c9aff', '#004eb3'],
    ['short hex', '<span style="color:#FFF">a</span>', '#ffffff', '#000000'],
  ])('%s has an id and a counterpart in dark mode', (_name, storage, light, dark) => {
    expect(view(`<p>${storage}</p>`)).toBe(
      `<p><style>[data-colorid=color00001]{color:${light}} html[data-color-mode=dark] [data-colorid=color00001]{color:${dark}}</style><span data-colorid="color00001">a</span></p>`,
    );
  });

  it.each([
    ['other declarations are kept', '<span style="font-size: 9px; color: #fff">a</span>', ' style="font-size: 9px"'],
    [
      'a background is not a text color',
      '<span style="background-color: #fff">a</span>',
      ' style="background-color: #fff"',
    ],
    ['a color name is kept', '<span style="color: red">a</span>', ' style="color: red"'],
  ])('%s', (_name, storage, attributes) => {
    expect(view(storage)).toContain(`<span${attributes}`);
  });

  it.each<[string, ViewOptions]>([
    ['Data Center', { flavor: 'datacenter' }],
    ['Cloud of 2023', { site: createSite({ now: '2023-06-15T12:00:00Z' }) }],
    ['exports', { representation: 'export_view' }],
  ])('are not moved: %s', (_name, options) => {
    expect(view(red, options)).toBe(red);
  });

  it('a styled page uses the preference of the system', () => {
    expect(view(red, { representation: 'styled_view' })).toContain(
      '@media(prefers-color-scheme:dark){[data-colorid=color00001]{color:#cf2600}}',
    );
  });
});
