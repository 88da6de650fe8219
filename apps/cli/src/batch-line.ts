import { CommandError } from './command-error.ts';

/** One input line of a batch. */
export interface BatchRequest {
  readonly id: unknown;
  readonly value: string;
  readonly context: unknown;
}

/** Parses an input line. Throws a `CommandError` of kind `usage` if it is invalid. */
export function readRequest(line: string): BatchRequest {
  let batchRequest: unknown;
  try {
    batchRequest = JSON.parse(line);
  } catch (error) {
    throw new CommandError('usage', `Invalid JSON in this line: ${error instanceof Error ? error.message : error}.`);
  }
  if (
    typeof batchRequest !== 'object' ||
    batchRequest === null ||
    !('value' in batchRequest) ||
    typeof batchRequest.value !== 'string'
  ) {
    throw new CommandError('usage', 'Invalid line; use {"id":…,"value":"…"}.');
  }
  const { value } = batchRequest;
  return {
    id: 'id' in batchRequest ? batchRequest.id : null,
    value,
    context: 'context' in batchRequest ? batchRequest.context : undefined,
  };
}

/** Serializes a value as one line of JSON. Escapes U+2028 and U+2029, which some programs treat as line endings. */
export function answerText(answer: object): string {
  return `${JSON.stringify(answer).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}
