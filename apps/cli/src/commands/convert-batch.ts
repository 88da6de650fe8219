import { once } from 'node:events';
import { type ConvertRequest, convertBody, createSite } from '@macrowright/convert';
import { diagnosticsToJson } from '@macrowright/storage';
import { answerText, readQuestion } from '../batch-line.ts';
import { CommandError } from '../command-error.ts';
import { linesOf } from '../lines.ts';
import { outputStream } from '../print.ts';
import { siteContext } from '../site-context.ts';

/** What is the same for every line of a batch. */
export type BatchSettings = Omit<ConvertRequest, 'value'>;

/** Answers one JSON line with one JSON line, in order, as they come: the first answer is out before the last question. */
export async function answerBatch(settings: BatchSettings): Promise<void> {
  const output = outputStream();
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    if (!output.write(answerText(answerLine(line, settings)))) await once(output, 'drain');
  }
}

/** One question to one answer. Whatever is wrong with the question is told in the answer. */
export function answerLine(line: string, settings: BatchSettings): object {
  let id: unknown = null;
  try {
    const question = readQuestion(line);
    id = question.id;
    const { context } = question;
    const site = context === undefined ? settings.site : createSite(siteContext(context, 'this line'));
    return { id, ...answer({ ...settings, site, value: question.value }) };
  } catch (error) {
    const code = error instanceof CommandError ? 'invalid-request' : 'internal-error';
    return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

function answer(request: ConvertRequest): object {
  const result = convertBody(request);
  if (result.ok) return { value: result.value, diagnostics: diagnosticsToJson(request.value, result.diagnostics) };
  const { range = { start: 0, end: 0 } } = result.error;
  const [position] = diagnosticsToJson(request.value, [{ ...result.error, range, severity: 'error' }]);
  if (!position) throw new Error('A refused body has a first error.');
  const { severity: _same, fix: _none, ...error } = position;
  return { error };
}
