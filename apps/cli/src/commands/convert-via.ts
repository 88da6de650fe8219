import { once } from 'node:events';
import type { ApiError, ConvertContentBody } from '@macrowright/api';
import type { SiteContextJson } from '@macrowright/convert';
import { type DiagnosticJson, diagnosticsToJson } from '@macrowright/storage';
import { answerText, readQuestion } from '../batch-line.ts';
import { CommandError } from '../command-error.ts';
import { linesOf } from '../lines.ts';
import { outputStream } from '../print.ts';
import { isApiError, openRemote } from '../remote.ts';
import { siteContext } from '../site-context.ts';

/** What is the same for every body. */
export interface RemoteConversion {
  readonly url: string;
  readonly from: string;
  readonly to: string;
  readonly context: SiteContextJson | undefined;
}

/** A converted body, or what the server found wrong with it. */
export type RemoteResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly diagnostics: readonly DiagnosticJson[] };

/** Representations that a Confluence may know. Which pairs it converts is for it to say. */
export const remoteRepresentations = [
  'wiki',
  'storage',
  'view',
  'export_view',
  'styled_view',
  'editor',
  'atlas_doc_format',
] as const;

/** Lets the Confluence at `url` convert. Trouble that is not the body's is a `CommandError` with the server's words. */
export async function convertVia(conversion: RemoteConversion, value: string): Promise<RemoteResult> {
  const confluence = await openRemote(conversion.url);
  try {
    const { value: converted } = await confluence.convertContentBody(requestOf(conversion, value, undefined));
    return { ok: true, value: converted };
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (error.kind !== 'invalid-body') throw new CommandError('network', error.message, { cause: error });
    return { ok: false, diagnostics: [diagnosticOf(error, value)] };
  } finally {
    await confluence.close();
  }
}

/**
 * Answers a batch through the Confluence at `url`, several lines at a time, in order, as they come. Resolves to exit code 2
 * when a line failed by other trouble than its body's, else to 0.
 */
export async function answerBatchVia(conversion: RemoteConversion): Promise<number> {
  const confluence = await openRemote(conversion.url);
  let code = 0;
  // Lines that were read and not answered, in order. One with an answer waits for those before it.
  const open: { readonly id: unknown; readonly value: string; readonly answer?: object }[] = [];

  const output = outputStream();
  const write = async (answer: object) => {
    if (!output.write(answerText(answer))) await once(output, 'drain');
  };
  const writeReady = async () => {
    for (let first = open[0]; first?.answer; first = open[0]) {
      open.shift();
      await write(first.answer);
    }
  };
  async function* requests(): AsyncGenerator<ConvertContentBody> {
    for await (const line of linesOf(process.stdin)) {
      if (line.trim() === '') continue;
      let id: unknown = null;
      try {
        const question = readQuestion(line);
        id = question.id;
        const request = requestOf(conversion, question.value, question.context);
        open.push({ id, value: question.value });
        yield request;
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        open.push({ id, value: '', answer: { id, error: { code: 'invalid-request', message: error.message } } });
        await writeReady();
      }
    }
  }

  try {
    for await (const outcome of confluence.convertContentBodies(requests())) {
      const question = open.shift();
      if (!question) throw new Error('An answer has a question.');
      const { id, value } = question;
      if (!outcome.ok && outcome.error.kind !== 'invalid-body') code = 2;
      await write(
        outcome.ok ? { id, value: outcome.value, diagnostics: [] } : { id, error: errorOf(outcome.error, value) },
      );
      await writeReady();
    }
    return code;
  } finally {
    await confluence.close();
  }
}

function requestOf(conversion: RemoteConversion, value: string, ownContext: unknown): ConvertContentBody {
  const { from, to, context } = conversion;
  const { page } = ownContext === undefined ? (context ?? {}) : siteContext(ownContext, 'this line');
  const id = page?.id;
  return {
    value,
    from,
    to,
    content: id === undefined ? undefined : { id: String(id) },
    spaceKey: id === undefined ? page?.spaceKey : undefined,
  };
}

/** What the server says of a body, as the local conversion says it. Without a position it speaks of the whole body. */
function diagnosticOf(error: ApiError, value: string): DiagnosticJson {
  const { position, serverMessage, message } = error;
  const range = position ? { start: position.offset, end: position.offset } : { start: 0, end: value.length };
  const [diagnostic] = diagnosticsToJson(value, [
    { code: 'invalid-body', severity: 'error', message: serverMessage ?? message, range },
  ]);
  if (!diagnostic) throw new Error('One diagnostic gives one.');
  return diagnostic;
}

function errorOf(error: ApiError, value: string): object {
  if (error.kind !== 'invalid-body') return { code: error.kind, message: error.message };
  const { severity: _same, fix: _none, ...rest } = diagnosticOf(error, value);
  return rest;
}
