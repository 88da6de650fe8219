import { createLineIndex } from '@macrowright/storage';

/** Parses JSON with comments and trailing commas. Throws a `SyntaxError` with the line and column of a mistake. */
export async function parseJsonWithComments(source: string): Promise<unknown> {
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: import('jsonc-parser').ParseError[] = [];
  const value: unknown = parse(source, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (!first) return value;
  const { line, column } = createLineIndex(source).positionAt(first.offset);
  const what = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  throw new SyntaxError(`${what} at ${line}:${column}.`);
}
