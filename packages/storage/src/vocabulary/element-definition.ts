/** What a value of an attribute looks like. The vocabulary is lenient: a value outside the list survives everything. */
export type AttributeType = 'text' | 'enum' | 'integer' | 'boolean' | 'date' | 'url' | 'css' | 'uuid';

/** One attribute of an element. */
export interface AttributeDefinition {
  readonly type: AttributeType;
  /** For `enum`: the values, the usual one first. */
  readonly values?: readonly string[];
  /** For `enum`: other values are met too, so the list is for completion and not for checking. */
  readonly open?: boolean;
  readonly required?: boolean;
  /** The only platform that knows it; both when left out. */
  readonly where?: 'datacenter' | 'cloud';
  /** The Data Center version that brought it; the first ones when left out. */
  readonly since?: string;
  /** Identity or bookkeeping that a server makes: kept on edit, left out when creating, ignored in comparisons. */
  readonly serverMade?: boolean;
  readonly doc: string;
}

/**
 * What an element may hold. `empty` nothing; `text` characters; `cdata` one CDATA section; `inline` text and inline
 * elements; `block` block elements; `flow` both; `elements` the ones that `children` lists.
 */
export type ContentKind = 'empty' | 'text' | 'cdata' | 'inline' | 'block' | 'flow' | 'elements';

/** One element of storage format. Facts are from the public storage-format pages and from real documents. */
export interface ElementDefinition {
  /** How it stands among text: as a `block`, `inline`, as `either` one, or only as a `part` of its `parents`. */
  readonly display: 'block' | 'inline' | 'either' | 'part';
  readonly content: ContentKind;
  /** For content `elements`: their names, in the customary order. */
  readonly children?: readonly string[];
  /** For display `part`: where it may stand. */
  readonly parents?: readonly string[];
  readonly attributes: Readonly<Record<string, AttributeDefinition>>;
  readonly where?: 'datacenter' | 'cloud';
  readonly since?: string;
  /** Still read, no longer to be written; names what to write. */
  readonly insteadUse?: string;
  readonly doc: string;
}
