import type { SitePage } from '../../site/site.ts';

/** A heading that was drawn. */
export interface DrawnHeading {
  readonly level: number;
  readonly id: string;
  /** Worked out when asked for: only tables of contents ask. */
  readonly text: () => string;
  /** The page that it belongs to: for a heading from an include the included one. */
  readonly page: Partial<SitePage>;
}

/** The headings of a rendering in the order in which they are drawn. */
export interface HeadingLog {
  readonly all: readonly DrawnHeading[];
  add(heading: DrawnHeading): void;
  /** Forgets what was added since there were `length`: it was drawn but not shown. */
  shorten(length: number): void;
}

/** A log without entries. */
export function createHeadingLog(): HeadingLog {
  const all: DrawnHeading[] = [];
  return {
    all,
    add: (heading) => all.push(heading),
    shorten: (length) => {
      all.length = Math.min(all.length, length);
    },
  };
}
