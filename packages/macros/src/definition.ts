import type { Child } from '@macrowright/storage';
import type { SingleInput } from './references.ts';
import type { MacroView } from './view.ts';

/** The source of a fact: the vendor's documentation, stored pages, or inference. */
export type Evidence = 'documented' | 'seen' | 'inferred';

/** What the text of a parameter means. */
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

/** How a value is stored inside `ac:parameter`. `ac:link/ri:page` is an `ri:page` inside an `ac:link`. */
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

/** A parameter of a macro. Only `type` and `doc` are required. */
export interface ParameterDefinition {
  readonly type: ParameterType;
  /** The label in the macro dialog. */
  readonly title?: string;
  /** One sentence that says what the parameter does. */
  readonly doc: string;
  /** The name of the builder's argument if it differs from the name of the parameter. Needed for the unnamed parameter. */
  readonly argument?: string;
  readonly required?: boolean;
  /** Describes when the parameter is required. */
  readonly requiredWhen?: string;
  /** Accepts a list. Text values are joined with `separator` (default: a comma); resources are written one after another. */
  readonly multiple?: boolean;
  readonly separator?: string;
  /** The value that applies if the parameter is absent. */
  readonly default?: string | number | boolean;
  /** All valid values of an `enum`, or well-known values of other types. */
  readonly values?: readonly string[];
  readonly valuesDataCenter?: readonly string[];
  readonly valuesCloud?: readonly string[];
  /** Whether the server fails on text, so the value must be a resource. */
  readonly resourceRequired?: boolean;
  /** Where other values are also valid, because Confluence keeps adding new ones. The list is then only used for completion. */
  readonly open?: 'cloud' | 'both';
  /** Whether a value that differs only in case is invalid. Absent if unknown. */
  readonly valuesCaseSensitive?: boolean;
  /** For a boolean: additional spellings that this parameter accepts. */
  readonly spellings?: Readonly<Record<string, boolean>>;
  readonly min?: number;
  readonly max?: number;
  /** How Confluence stores the value. Default: text. Spread one of `pageLink`, `userResource`, … to set it. */
  readonly encoding?: ParameterEncoding;
  /** Writes values in the given encoding. Not needed for text. */
  readonly write?: (values: readonly SingleInput[], separator: string) => Child;
  /** All encodings that Confluence accepts. Default: only `encoding`. */
  readonly acceptedEncodings?: readonly ParameterEncoding[];
  /** Other names that Confluence accepts. An empty name is the unnamed form. */
  readonly aliases?: readonly string[];
  readonly deprecated?: boolean;
  readonly note?: string;
  readonly evidence?: Evidence;
}

/** The parameters of a macro by name. The key `''` is the unnamed parameter. */
export type Parameters = Readonly<Record<string, ParameterDefinition>>;

/** Where a macro exists. */
export interface MacroAvailability {
  /** `'since 7.11'` if a later release added it, `'app'` if an app provides it. */
  readonly dataCenter: boolean | 'unknown' | 'app' | `since ${string}`;
  /** `'legacy-editor-only'`: still works, but can no longer be inserted. `'view-only'`: shown, but cannot be inserted or edited. */
  readonly cloud: boolean | 'legacy-editor-only' | 'view-only' | 'unknown' | 'app';
  readonly removedIn?: string;
  readonly replacedBy?: string;
  readonly cloudNote?: string;
  readonly evidence?: Evidence;
}

/** Where a macro can be nested, and what it can contain. */
export interface MacroNesting {
  readonly requiredParent?: readonly string[];
  readonly allowedChildren?: readonly string[];
  readonly maxPerPage?: number;
  /** Describes when more than `maxPerPage` are allowed. */
  readonly maxPerPageUnless?: string;
  /** `false` if markup that looks like a macro is text in the body. */
  readonly containsMacros?: boolean;
  readonly sameMacroNesting?: 'allowed' | 'discouraged' | 'error' | 'legacy-editor-only';
}

/** Where a macro comes from: Confluence, an older release of it, an app, or wiki markup only. */
export type MacroDistribution = 'bundled' | 'bundled-cloud' | 'bundled-cloud-legacy' | 'legacy' | 'app' | 'wiki-only';

/** `plain` is text in `ac:plain-text-body`, `rich` is markup in `ac:rich-text-body`. */
export type MacroBodyKind = 'none' | 'plain' | 'rich';

/** Everything known about a macro. The builder, lint rules, completion, and documentation are derived from it. */
export interface MacroDefinition<P extends Parameters = Parameters> {
  /** The macro key, `ac:name`; case-sensitive. */
  readonly name: string;
  readonly title?: string;
  /** One sentence that says what the macro shows. */
  readonly summary: string;
  /** The name in wiki markup if it differs from `name`. */
  readonly wikiName?: string;
  /** Other keys of the same macro. */
  readonly aliases?: readonly string[];
  readonly distribution?: MacroDistribution;
  readonly body: MacroBodyKind;
  readonly bodyOptional?: boolean;
  readonly bodyNote?: string;
  readonly placement: 'block' | 'inline' | 'both';
  /** By name. The builder writes them in this order. */
  readonly parameters: P;
  /** `false` if the list is incomplete, so that other parameters are not errors. */
  readonly parametersComplete?: boolean;
  /** Parameter names that people write by mistake, each with the correct name. */
  readonly commonMistakes?: Readonly<Record<string, string>>;
  /** At least one parameter of each group must be given. */
  readonly requiresOneOf?: readonly (readonly string[])[];
  readonly availability?: MacroAvailability;
  /** Whether the macro needs a saved page to show anything. */
  readonly needsPageContext?: boolean;
  readonly nesting?: MacroNesting;
  readonly risks?: readonly string[];
  readonly notes?: readonly string[];
  readonly evidence?: Evidence;
  /** The title of the page or the name of the module that the facts come from. */
  readonly source?: string;
  /** Renders the macro. Default: the built-in view of the macro, or a placeholder. */
  readonly render?: MacroView;
}
