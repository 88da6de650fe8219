import type { Child } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { MacroDefinition, ParameterDefinition, Parameters } from './definition.ts';
import type {
  AttachmentReference,
  ContentEntityReference,
  ContentReference,
  ShortcutReference,
  SpaceReference,
  UrlReference,
  UserReference,
} from './references.ts';

type AnyText = string & Record<never, never>; // allows any string and still completes the known values

type KnownValue<D extends ParameterDefinition> =
  | (D extends { readonly values: readonly (infer V)[] } ? V : never)
  | (D extends { readonly valuesCloud: readonly (infer V)[] } ? V : never)
  | (D extends { readonly valuesDataCenter: readonly (infer V)[] } ? V : never);

/** The values of the parameter types that are not plain text. */
interface ValueByType {
  readonly boolean: boolean;
  readonly int: number;
  readonly length: string | number;
  readonly 'css-length': string | number;
  readonly percentage: string | number;
}

/** The reference type of each encoding. A string is also accepted and sets the main field of the reference. */
interface ReferenceByEncoding {
  readonly text: never;
  readonly 'ri:page': ContentReference;
  readonly 'ac:link/ri:page': ContentReference;
  readonly 'ri:blog-post': ContentReference;
  readonly 'ri:user': UserReference;
  readonly 'ri:space': SpaceReference;
  readonly 'ri:attachment': AttachmentReference;
  readonly 'ri:url': UrlReference;
  readonly 'ri:shortcut': ShortcutReference;
  readonly 'ri:content-entity': ContentEntityReference;
}

/** The type of a single value of a parameter. */
export type SingleArgument<D extends ParameterDefinition> = D extends {
  readonly encoding: infer E extends keyof ReferenceByEncoding;
}
  ? ReferenceByEncoding[E] | string
  : D['type'] extends keyof ValueByType
    ? ValueByType[D['type']]
    : D['type'] extends 'enum'
      ? KnownValue<D>
      : KnownValue<D> | AnyText;

/** The type of a parameter's value or values, from its definition. */
export type ParameterArgument<D extends ParameterDefinition> = D extends { readonly multiple: true }
  ? SingleArgument<D> | readonly SingleArgument<D>[]
  : SingleArgument<D>;

type KeysOf<P extends Parameters, Field> = {
  [K in keyof P]: P[K] extends Field ? K : never;
}[keyof P];

type Required = { readonly required: true };

/** The arguments whose name differs from their parameter's, each with the name of the parameter. */
export type RenamedArguments<P extends Parameters> = {
  readonly [K in keyof P as P[K] extends { readonly argument: infer A extends string } ? A : never]: K;
};

// An editor shows the doc comment of a parameter for an argument only if the mapped type takes its keys from `keyof`, without `as`.

type Needed<P extends Parameters, K extends keyof P> = { readonly [N in K]: ParameterArgument<P[N]> };

type Optional<P extends Parameters, K extends keyof P> = { readonly [N in K]?: ParameterArgument<P[N]> };

type NeededRenamed<P extends Parameters, R, K extends keyof R> = {
  readonly [A in K]: ParameterArgument<P[R[A] & keyof P]>;
};

type OptionalRenamed<P extends Parameters, R, K extends keyof R> = {
  readonly [A in K]?: ParameterArgument<P[R[A] & keyof P]>;
};

type RenamedKeys<P extends Parameters, R, Field> = {
  [A in keyof R]: P[R[A] & keyof P] extends Field ? A : never;
}[keyof R];

type AllArguments<P extends Parameters, R> = Needed<
  P,
  Exclude<KeysOf<P, Required>, KeysOf<P, { readonly argument: string }>>
> &
  Optional<P, Exclude<keyof P, KeysOf<P, Required | { readonly argument: string }>>> &
  NeededRenamed<P, R, RenamedKeys<P, R, Required>> &
  OptionalRenamed<P, R, Exclude<keyof R, RenamedKeys<P, R, Required>>>;

type OneOf<A, Group> = Group extends readonly (infer Name)[]
  ? { [K in keyof A & Name]: { readonly [Only in K]: NonNullable<A[Only]> } }[keyof A & Name]
  : never;

type OneOfEach<A, Groups> = Groups extends readonly [infer First, ...infer Rest]
  ? OneOf<A, First> & OneOfEach<A, Rest>
  : unknown;

/** The named arguments of a macro's builder. */
export type MacroArguments<D extends MacroDefinition, R = RenamedArguments<D['parameters']>> = AllArguments<
  D['parameters'],
  R
> &
  (D extends { readonly requiresOneOf: infer Groups } ? OneOfEach<AllArguments<D['parameters'], R>, Groups> : unknown);

/** What a macro element can have besides parameters and a body. Omit the ids: Confluence adds them. */
export interface MacroExtras {
  readonly macroId?: string;
  readonly schemaVersion?: number;
  readonly localId?: string;
  readonly layout?: string;
  /** Written as `atlassian-macro-output-type`. */
  readonly outputType?: 'BLOCK' | 'INLINE';
  /** Parameters that are not in the definition. They are written after all others. */
  readonly unlisted?: Readonly<Record<string, string>>;
}

type BodyArgument<D extends MacroDefinition> = D['body'] extends 'plain' ? string : Child;

type BodyIsOptional<D extends MacroDefinition> = D['body'] extends 'none'
  ? true
  : D extends { readonly bodyOptional: true }
    ? true
    : false;

/** The arguments of a macro's builder: parameters, body, extras. Trailing arguments that the macro does not require are optional. */
export type BuilderArguments<D extends MacroDefinition, R = RenamedArguments<D['parameters']>> =
  BodyIsOptional<D> extends true
    ? Record<never, never> extends MacroArguments<D, R>
      ? [parameters?: MacroArguments<D, R>, body?: OptionalBody<D>, extras?: MacroExtras]
      : [parameters: MacroArguments<D, R>, body?: OptionalBody<D>, extras?: MacroExtras]
    : [parameters: MacroArguments<D, R>, body: BodyArgument<D>, extras?: MacroExtras];

type OptionalBody<D extends MacroDefinition> = D['body'] extends 'none' ? undefined : BodyArgument<D>;

/**
 * A definition that can be called to build the macro's element. `R` is a type parameter so that published declarations can
 * document renamed arguments.
 */
export type MacroBuilder<D extends MacroDefinition, R = RenamedArguments<D['parameters']>> = D &
  ((...given: BuilderArguments<D, R>) => Element);
