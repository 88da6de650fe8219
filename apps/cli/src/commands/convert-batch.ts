import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type ConvertRequest, convertBody } from '@macroscope/convert';
import { diagnosticsToJson } from '@macroscope/storage';
import { CommandError } from '../trouble.ts';

/** What is the same for every line of a batch. */
export type BatchSettings = Omit<ConvertRequest, 'value'>;

/** Answers one JSON line with one JSON line, in order, as they come: the first answer is out before the last question. */
export async function answerBatch(settings: BatchSettings): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(answerLine(line, settings))}\n`)) await once(process.stdout, 'drain');
  }
}

/** One question to one answer. Whatever is wrong with the question is told in the answer. */
export function answerLine(line: string, settings: BatchSettings): object {
  let id: unknown = null;
  try {
    const question = read(line);
    id = question.id;
    return { id, ...answer({ ...settings, value: question.value }) };
  } catch (error) {
    const code = error instanceof CommandError ? 'invalid-request' : 'internal-error';
    return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

function answer(request: ConvertRequest): object {
  const result = convertBody(request);
  if (result.ok) return { value: result.value, diagnostics: diagnosticsToJson(request.value, result.diagnostics) };
  const [position] = diagnosticsToJson(request.value, [{ ...result.error, severity: 'error' }]);
  if (!position) throw new Error('A refused body has a first error.');
  const { severity: _same, fix: _none, ...error } = position;
  return { error };
}

function read(line: string): { readonly id: unknown; readonly value: string } {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch (error) {
    throw new CommandError(
      'usage',
      `A line of a batch must be JSON: ${error instanceof Error ? error.message : error}.`,
    );
  }
  if (
    typeof question !== 'object' ||
    question === null ||
    !('value' in question) ||
    typeof question.value !== 'string'
  ) {
    throw new CommandError('usage', 'A line of a batch must be {"id":…,"value":"…"}.');
  }
  return { id: 'id' in question ? question.id : null, value: question.value };
}
