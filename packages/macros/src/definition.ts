import type { Child } from '@macrowright/storage';
import type { SingleInput } from './references.ts';
import type { MacroView } from './view.ts';

/** How well a fact is known: read in the vendor's documentation, seen in stored pages, or concluded. */
export type Evidence = 'documented' | 'seen' | 'inferred';

/** What a parameter's text means. */
export type ParameterType =
  | 'string'
  | 'int'
  | 'boolean'
  | 'enum'
  | 'username'
  | 'group'
  | 'spacekey'
  | 'confluence-content'
  | 'attachment'
  | 'url'
  | 'date'
  | 'color'
  | 'percentage'
  | 'length'
  | 'css-length'
  | 'duration'
  | 'label'
  | 'regex'
  | 'css'
  | 'cql'
  | 'jql';

/** How a value is written inside `ac:parameter`. `ac:link/ri:page` is an `ri:page` wrapped in an `ac:link`. */
export type ParameterEncoding =
  | 'text'
  | 'ri:page'
  | 'ac:link/ri:page'
  | 'ri:blog-post'
  | 'ri:user'
  | 'ri:attachment'
  | 'ri:space'
  | 'ri:url'
  | 'ri:shortcut'
  | 'ri:content-entity';

/** One parameter of a macro. Everything but `type` and `doc` may be left out. */
export interface ParameterDefinition {
  readonly type: ParameterType;
  /** Label in the macro's dialog. */
  readonly title?: string;
  /** One sentence on what the parameter does. */
  readonly doc: string;
  /** Name of the builder's argument where it is not the parameter's own name; for the unnamed parameter. */
  readonly argument?: string;
  readonly required?: boolean;
  /** When the parameter is required, in words. */
  readonly requiredWhen?: string;
  /** Takes a list: text values are joined with `separator`, resources stand one after another. */
  readonly multiple?: boolean;
  readonly separator?: string;
  /** What holds when the parameter is absent. */
  readonly default?: string | number | boolean;
  /** The values that exist; closed for `enum`, well-known ones for other types. */
  readonly values?: readonly string[];
  readonly valuesDataCenter?: readonly string[];
  readonly valuesCloud?: readonly string[];
  /** A value that differs only in case is wrong. Absent: not known. */
  readonly valuesCaseSensitive?: boolean;
  /** Of a boolean: what this parameter reads beside the usual spellings. */
  readonly spellings?: Readonly<Record<string, boolean>>;
  readonly min?: number;
  readonly max?: number;
  /** The form that Confluence stores; text when left out. Spread one of `pageLink`, `userResource`, … here. */
  readonly encoding?: ParameterEncoding;
  /** Writes values in that form; text needs none. */
  readonly write?: (values: readonly SingleInput[], separator: string) => Child;
  /** Every form that Confluence reads; only `encoding` when left out. */
  readonly acceptedEncodings?: readonly ParameterEncoding[];
  /** Other names that Confluence accepts; an empty one is the unnamed form. */
  readonly aliases?: readonly string[];
  readonly deprecated?: boolean;
  readonly note?: string;
  readonly evidence?: Evidence;
}

/** The parameters of a macro by name; the key `''` is the unnamed one. */
export type Parameters = Readonly<Record<string, ParameterDefinition>>;

/** Where a macro exists. */
export interface MacroAvailability {
  /** `'since 7.11'` and the like where it came later; `'app'` when an app brings it. */
  readonly dataCenter: boolean | 'unknown' | 'app' | `since ${string}`;
  /** `'legacy-editor-only'`: kept, but not insertable any more. `'view-only'`: shown, neither insertable nor editable. */
  readonly cloud: boolean | 'legacy-editor-only' | 'view-only' | 'unknown' | 'app';
  readonly removedIn?: string;
  readonly replacedBy?: string;
  readonly cloudNote?: string;
  readonly evidence?: Evidence;
}

/** What may stand around and inside a macro. */
export interface MacroNesting {
  readonly requiredParent?: readonly string[];
  readonly allowedChildren?: readonly string[];
  readonly maxPerPage?: number;
  /** When more than `maxPerPage` are fine, in words. */
  readonly maxPerPageUnless?: string;
  /** `false`: what looks like a macro in the body is text. */
  readonly containsMacros?: boolean;
  readonly sameMacroNesting?: 'allowed' | 'discouraged' | 'error' | 'legacy-editor-only';
}

/** Who brings a macro: Confluence itself, an older release of it, an app, or only wiki markup. */
export type MacroDistribution = 'bundled' | 'bundled-cloud' | 'bundled-cloud-legacy' | 'legacy' | 'app' | 'wiki-only';

/** `plain` is text in `ac:plain-text-body`, `rich` is markup in `ac:rich-text-body`. */
export type MacroBodyKind = 'none' | 'plain' | 'rich';

/** All there is to know about one macro. Builder, checks, view look-up, completion and pages come from it. */
export interface MacroDefinition<P extends Parameters = Parameters> {
  /** The macro key, `ac:name`; case-sensitive. */
  readonly name: string;
  readonly title?: string;
  /** One sentence on what the macro shows. */
  readonly summary: string;
  /** Its name in wiki markup where that is not `name`. */
  readonly wikiName?: string;
  /** Other keys of the same macro. */
  readonly aliases?: readonly string[];
  readonly distribution?: MacroDistribution;
  readonly body: MacroBodyKind;
  readonly bodyOptional?: boolean;
  readonly bodyNote?: string;
  readonly placement: 'block' | 'inline' | 'both';
  /** By name; the builder writes them in this order. */
  readonly parameters: P;
  /** `false`: the list is known to be partial, so a parameter outside it is no error. */
  readonly parametersComplete?: boolean;
  /** Wrong parameter names that people write, to the right one. */
  readonly commonMistakes?: Readonly<Record<string, string>>;
  /** Of each group at least one must be given. */
  readonly requiresOneOf?: readonly (readonly string[])[];
  readonly availability?: MacroAvailability;
  /** Shows something only on a page with an id. */
  readonly needsPageContext?: boolean;
  readonly nesting?: MacroNesting;
  readonly risks?: readonly string[];
  readonly notes?: readonly string[];
  readonly evidence?: Evidence;
  /** Title of the page or module that the facts come from. */
  readonly source?: string;
  /** The macro's own view; without it a built-in view or a placeholder stands. */
  readonly render?: MacroView;
}
