import { once } from 'node:events';
import { type ConvertRequest, convertBody, createSite, type Loss } from '@macrowright/convert';
import { createLineIndex, type Diagnostic, diagnosticsToJson } from '@macrowright/storage';
import { answerText, readRequest } from '../batch-line.ts';
import { CommandError } from '../command-error.ts';
import { linesOf } from '../lines.ts';
import { outputStream } from '../print.ts';
import { siteContext } from '../site-context.ts';

/** The settings that all lines of a batch share. */
export type BatchSettings = Omit<ConvertRequest, 'value'>;

/**
 * Writes one JSON line for each JSON line it reads, in order and as soon as possible, without waiting for the end of the
 * input. Resolves to the exit code: 1 if a line could not be converted.
 */
export async function answerBatch(settings: BatchSettings): Promise<number> {
  const output = outputStream();
  let exitCode = 0;
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const answer = answerLine(line, settings);
    if ('error' in answer) exitCode = 1;
    if (!output.write(answerText(answer))) await once(output, 'drain');
  }
  return exitCode;
}

/** The result for one line, or an error if the line is invalid. */
export function answerLine(line: string, settings: BatchSettings): object {
  let id: unknown = null;
  try {
    const batchRequest = readRequest(line);
    id = batchRequest.id;
    const { context } = batchRequest;
    const site = context === undefined ? settings.site : createSite(siteContext(context, 'this line'));
    return { id, ...answer({ ...settings, site, value: batchRequest.value }) };
  } catch (error) {
    const code = error instanceof CommandError ? 'invalid-request' : 'internal-error';
    return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

function answer(request: ConvertRequest): object {
  const { value } = request;
  const result = convertBody(request);
  if (!result.ok) return { error: errorOf(value, result.error) };
  const { losses } = result;
  const dropped = request.strict ? losses?.find(({ outcome }) => outcome === 'dropped') : undefined;
  if (dropped) return { error: errorOf(value, { code: 'lossy', message: dropped.reason, range: dropped.range }) };
  const diagnostics = diagnosticsToJson(value, result.diagnostics);
  return { value: result.value, diagnostics, ...(losses && { losses: lossesToJson(value, losses) }) };
}

function errorOf(value: string, error: Pick<Diagnostic, 'code' | 'message'> & Partial<Pick<Diagnostic, 'range'>>) {
  const { code, message, range } = error;
  if (!range) return { code, message };
  const [diagnostic] = diagnosticsToJson(value, [{ code, message, range, severity: 'error' }]);
  if (!diagnostic) throw new Error('One diagnostic has one JSON form.');
  const { severity: _severity, ...rest } = diagnostic;
  return rest;
}

function lossesToJson(value: string, losses: readonly Loss[]): object[] {
  const lines = createLineIndex(value);
  return losses.map(({ range, ...loss }) => (range ? { ...loss, ...range, ...lines.positionAt(range.start) } : loss));
}
