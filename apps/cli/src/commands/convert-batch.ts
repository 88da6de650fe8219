import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type ConvertRequest, convertBody, createSite } from '@macroscope/convert';
import { createBuiltinRegistry } from '@macroscope/macros';
import { diagnosticsToJson } from '@macroscope/storage';
import { siteContext } from '../site-context.ts';
import { CommandError } from '../trouble.ts';
import { convertVia } from './convert-via.ts';

/** What is the same for every line of a batch. */
export type BatchSettings = Omit<ConvertRequest, 'value'> & { readonly via: string | undefined };

interface Question {
  readonly id: unknown;
  readonly value: string;
  readonly context?: unknown;
}

/** Answers one JSON line with one JSON line, in order, as they come: the first answer is out before the last question. */
export async function answerBatch(settings: BatchSettings): Promise<void> {
  const registry = settings.registry ?? createBuiltinRegistry();
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const answer = JSON.stringify(await answerLine(line, { ...settings, registry }));
    if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
  }
}

/** One question to one answer. Whatever is wrong with the question is told in the answer. */
export async function answerLine(line: string, settings: BatchSettings): Promise<object> {
  let id: unknown = null;
  try {
    const question = read(line);
    id = question.id;
    const { context } = question;
    const site = context === undefined ? settings.site : createSite(siteContext(context, 'this line'));
    if (settings.via !== undefined) {
      const { from, to } = settings;
      return {
        id,
        value: await convertVia(settings.via, { value: question.value, from, to, contentId: site?.current?.id }),
        diagnostics: [],
      };
    }
    return { id, ...answer({ ...settings, value: question.value, site }) };
  } catch (error) {
    const code = error instanceof CommandError ? 'invalid-request' : 'internal-error';
    return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

function answer(request: ConvertRequest): object {
  const result = convertBody(request);
  const refused = request.strict && result.diagnostics.find(({ severity }) => severity === 'error');
  if (result.ok && !refused)
    return { value: result.value, diagnostics: diagnosticsToJson(request.value, result.diagnostics) };
  const { code, message, range } = result.ok ? refused || unreachable() : result.error;
  if (!range) return { error: { code, message } };
  const [position] = diagnosticsToJson(request.value, [{ code, message, range, severity: 'error' }]);
  const { severity: _same, fix: _none, ...error } = position ?? unreachable();
  return { error };
}

function read(line: string): Question {
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
  const { value } = question;
  return {
    id: 'id' in question ? question.id : null,
    value,
    context: 'context' in question ? question.context : undefined,
  };
}

function unreachable(): never {
  throw new Error('A refused body has a first error.');
}
