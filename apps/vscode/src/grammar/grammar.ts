/** One rule of a TextMate grammar. */
export interface GrammarRule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  /** Instead of `end`: the rule continues while each line starts with a match. */
  readonly while?: string;
  readonly include?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly GrammarRule[];
}

/** Scopes of the groups of an expression, by number. */
export type Captures = Readonly<Record<number, { readonly name?: string; readonly patterns?: readonly GrammarRule[] }>>;

/** A TextMate grammar in VS Code's JSON format. */
export interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector?: string;
  readonly patterns: readonly GrammarRule[];
  readonly repository?: Readonly<Record<string, GrammarRule>>;
}

/** Captures by position: the first name is for group 1. An empty name skips a group. */
export function groups(...names: readonly string[]): Captures {
  return Object.fromEntries(names.flatMap((name, index) => (name === '' ? [] : [[index + 1, { name }]])));
}

/** Includes rules from the repository of the same grammar. */
export function include(...names: readonly string[]): readonly GrammarRule[] {
  return names.map((name) => ({ include: `#${name}` }));
}
