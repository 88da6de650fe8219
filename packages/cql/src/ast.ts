/** A range of the query: two UTF-16 offsets, `end` excluded. */
export interface CqlRange {
  readonly start: number;
  readonly end: number;
}

/** A parsed query. */
export interface CqlQuery {
  /** `undefined` matches everything. */
  readonly condition: CqlCondition | undefined;
  /** The sort keys of `order by`, most significant first. */
  readonly order: readonly CqlOrder[];
}

/** A comparison, or conditions joined by an operator. */
export type CqlCondition =
  | CqlComparison
  | { readonly kind: 'and' | 'or'; readonly operands: readonly CqlCondition[] }
  | { readonly kind: 'not'; readonly operand: CqlCondition };

export type CqlOperator = '=' | '!=' | '~' | '!~' | '>' | '>=' | '<' | '<=' | 'in' | 'not in';

/** Compares a field with one value, or with several after `in` and `not in`. */
export interface CqlComparison {
  readonly kind: 'comparison';
  /** In lower case. */
  readonly field: string;
  readonly operator: CqlOperator;
  readonly values: readonly CqlValue[];
  /** The whole comparison. */
  readonly range: CqlRange;
}

/** A literal or a function call. */
export type CqlValue =
  | { readonly kind: 'literal'; readonly text: string; readonly range: CqlRange }
  | {
      readonly kind: 'function';
      /** In lower case. */
      readonly name: string;
      readonly args: readonly string[];
      readonly range: CqlRange;
    };

export interface CqlOrder {
  /** In lower case. */
  readonly field: string;
  readonly descending: boolean;
  readonly range: CqlRange;
}

/** Why a query cannot be used. */
export interface CqlError {
  /** A sentence, with the value in quotes. */
  readonly message: string;
  readonly range: CqlRange;
}
