import { type Child, type ElementOf, element } from '../build.ts';

/** The number of cells in each type of section. */
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

/** The content of each cell of a section. */
export type LayoutCells<T extends LayoutType> = Cells<(typeof cellCounts)[T]>;

/** Builds a section of a layout from the content of each cell. Throws a `RangeError` for a wrong number of cells. */
export function layoutSection<T extends LayoutType>(type: T, ...cells: LayoutCells<T>): ElementOf<'ac:layout-section'> {
  const contents: readonly Child[] = cells;
  if (!Object.hasOwn(cellCounts, type)) {
    throw new RangeError(`Unknown layout type "${type}"; use ${Object.keys(cellCounts).join(', ')}.`);
  }
  if (contents.length !== cellCounts[type]) {
    throw new RangeError(
      `A section of type "${type}" must have ${cellCounts[type]} ${cellCounts[type] === 1 ? 'cell' : 'cells'}; got ${contents.length}.`,
    );
  }
  const built = contents.map((content) => element('ac:layout-cell', {}, content));
  return element('ac:layout-section', { 'ac:type': type }, built);
}

/** Builds the layout of a page. */
export function layout(...sections: readonly ElementOf<'ac:layout-section'>[]): ElementOf<'ac:layout'> {
  return element('ac:layout', {}, sections);
}
