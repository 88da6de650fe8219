import { applyEdits, type Diagnostic, parseStorage } from '@macrowright/storage';
import { createLinter, type LintOptions } from '../src/lint.ts';
import { builtinRules } from '../src/rules/builtin-rules.ts';

/** What a row of a table may say beside its marked text. */
export interface RowOptions extends Pick<LintOptions, 'target'> {
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What one rule alone made of a text. */
export interface Marked {
  /** The text with `«»` around each finding's range. */
  readonly marked: string;
  /** The severities in order. */
  readonly severities: readonly string[];
  /** The text after all fixes of the rule; `undefined` when it offers none. */
  readonly fixed: string | undefined;
  readonly found: readonly Diagnostic[];
}

/** Runs one rule over a text from which `«»` marks have been taken. */
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

/** A row of a table: name, text with the findings marked, and what else is expected. */
export type Row = readonly [
  name: string,
  marked: string,
  expected?: RowOptions & { readonly fixed?: string; readonly severities?: readonly string[] },
];

/** A macro with parameters, as text. */
export function macroText(name: string, parameters: Readonly<Record<string, string>>, body = ''): string {
  const list = Object.entries(parameters).map(
    ([key, value]) => `<ac:parameter ac:name="${key}">${value}</ac:parameter>`,
  );
  return `<ac:structured-macro ac:name="${name}">${list.join('')}${body}</ac:structured-macro>`;
}
