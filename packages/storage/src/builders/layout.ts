import { type Child, type ElementOf, element } from '../build.ts';

/** How many cells each type of section has. */
const cellCounts = {
  single: 1,
  'fixed-width': 1,
  two_equal: 2,
  two_left_sidebar: 2,
  two_right_sidebar: 2,
  three_equal: 3,
  three_with_sidebars: 3,
  three_left_sidebars: 3,
  three_right_sidebars: 3,
  four_equal: 4,
  five_equal: 5,
} as const;

/** The type of a layout section. */
export type LayoutType = keyof typeof cellCounts;

type Cells<N extends number, T extends readonly Child[] = []> = T['length'] extends N ? T : Cells<N, [...T, Child]>;

/** The contents of the cells of a section: as many as its type has. */
export type LayoutCells<T extends LayoutType> = Cells<(typeof cellCounts)[T]>;

/** Builds a section of a layout with the content of each of its cells. A wrong number of cells is a `RangeError`. */
export function layoutSection<T extends LayoutType>(type: T, ...cells: LayoutCells<T>): ElementOf<'ac:layout-section'> {
  const contents: readonly Child[] = cells;
  if (contents.length !== cellCounts[type]) {
    throw new RangeError(`A section "${type}" has ${cellCounts[type]} cells; got ${contents.length}.`);
  }
  const built = contents.map((content) => element('ac:layout-cell', {}, content));
  return element('ac:layout-section', { 'ac:type': type }, built);
}

/** Builds the layout of a page. */
export function layout(...sections: readonly ElementOf<'ac:layout-section'>[]): ElementOf<'ac:layout'> {
  return element('ac:layout', {}, sections);
}
