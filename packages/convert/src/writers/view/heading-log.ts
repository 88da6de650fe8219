import type { SitePage } from '../../site/site.ts';

/** A rendered heading. */
export interface RenderedHeading {
  readonly level: number;
  readonly id: string;
  /** Computes the text, which only tables of contents need. */
  readonly text: () => string;
  /** The page that the heading belongs to: for a heading of an include, the included page. */
  readonly page: Partial<SitePage>;
}

/** The headings of a rendering, in the order in which they were rendered. */
export interface HeadingLog {
  readonly all: readonly RenderedHeading[];
  add(heading: RenderedHeading): void;
  /** Keeps the first `length` headings: the others were rendered, but are not shown. */
  shorten(length: number): void;
}

/** Creates an empty log. */
export function createHeadingLog(): HeadingLog {
  const all: RenderedHeading[] = [];
  return {
    all,
    add: (heading) => all.push(heading),
    shorten(length) {
      all.length = Math.min(all.length, length);
    },
  };
}
