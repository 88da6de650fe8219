import { applyEdits, type Diagnostic, parseStorage } from '@macrowright/storage';
import { createLinter, type LintOptions } from '../src/lint.ts';
import { builtinRules } from '../src/rules/builtin-rules.ts';

/** The options of a table row. */
export interface RowOptions extends Pick<LintOptions, 'target'> {
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The result of running one rule. */
export interface Marked {
  /** The text with `«»` around the range of each diagnostic. */
  readonly marked: string;
  /** The severities, in order. */
  readonly severities: readonly string[];
  /** The text after all fixes of the rule; `undefined` if it has none. */
  readonly fixed: string | undefined;
  readonly found: readonly Diagnostic[];
}

/** Runs one rule on a text after removing its `«»` marks. */
export function markFindings(code: string, marked: string, { target, options = {} }: RowOptions = {}): Marked {
  const source = marked.replaceAll(/[«»]/g, '');
  const rules = builtinRules.filter((rule) => rule.code === code);
  if (rules.length === 0) throw new RangeError(`Unknown rule "${code}".`);
  const found = createLinter({ rules, target, ruleOptions: { [code]: options } })(parseStorage(source));
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
  return {
    marked: applyEdits(
      source,
      found.flatMap(({ range }) => [
        { range: { start: range.start, end: range.start }, text: '«' },
        { range: { start: range.end, end: range.end }, text: '»' },
      ]),
    ),
    severities: found.map(({ severity }) => severity),
    fixed: edits.length > 0 ? applyEdits(source, edits) : undefined,
    found,
  };
}

/** A row of a test table: name, text with marked diagnostics, and further expectations. */
export type Row = readonly [
  name: string,
  marked: string,
  expected?: RowOptions & { readonly fixed?: string; readonly severities?: readonly string[] },
];

/** The markup of a macro with parameters. */
export function macroText(name: string, parameters: Readonly<Record<string, string>>, body = ''): string {
  const list = Object.entries(parameters).map(
    ([key, value]) => `<ac:parameter ac:name="${key}">${value}</ac:parameter>`,
  );
  return `<ac:structured-macro ac:name="${name}">${list.join('')}${body}</ac:structured-macro>`;
}
