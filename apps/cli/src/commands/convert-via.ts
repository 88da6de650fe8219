import { once } from 'node:events';
import type { ApiError, ConvertContentBody } from '@macrowright/api';
import { type SiteContextJson, sourceRepresentations, targetRepresentations } from '@macrowright/convert';
import { type DiagnosticJson, diagnosticsToJson } from '@macrowright/storage';
import { answerText, readRequest } from '../batch-line.ts';
import { CommandError } from '../command-error.ts';
import { linesOf } from '../lines.ts';
import { outputStream } from '../print.ts';
import { isApiError, openRemote } from '../remote.ts';
import { siteContext } from '../site-context.ts';

/** The settings that apply to all bodies. */
export interface RemoteConversion {
  readonly url: string;
  readonly from: string;
  readonly to: string;
  readonly context: SiteContextJson | undefined;
}

/** A converted body, or the error that the server reported. */
export type RemoteResult =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly diagnostics: readonly DiagnosticJson[] };

/** Representations that a Confluence server may support. The server decides which pairs it converts. */
export const remoteRepresentations: readonly string[] = [
  ...new Set([...sourceRepresentations, ...targetRepresentations, 'atlas_doc_format']),
];

/** Converts on the Confluence server at `url`. Throws a `CommandError` with the server's message unless the body is the cause. */
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
 * Converts a batch on the Confluence server at `url`: several lines at a time, in order, each as soon as possible. Resolves to
 * exit code 2 if a line failed for a reason other than its body, otherwise to 0.
 */
export async function answerBatchVia(conversion: RemoteConversion): Promise<number> {
  const confluence = await openRemote(conversion.url);
  let code = 0;
  // lines whose responses have not been written yet; responses are written in the order of the lines
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
        const batchRequest = readRequest(line);
        id = batchRequest.id;
        const request = requestOf(conversion, batchRequest.value, batchRequest.context);
        open.push({ id, value: batchRequest.value });
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
      const batchRequest = open.shift();
      if (!batchRequest) throw new Error('Every response must have a request.');
      const { id, value } = batchRequest;
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

/** The server's error about a body, in the format of the local conversion. Without a position, it covers the whole body. */
function diagnosticOf(error: ApiError, value: string): DiagnosticJson {
  const { position, serverMessage, message } = error;
  const range = position ? { start: position.offset, end: position.offset } : { start: 0, end: value.length };
  const [diagnostic] = diagnosticsToJson(value, [
    { code: 'invalid-body', severity: 'error', message: serverMessage ?? message, range },
  ]);
  if (!diagnostic) throw new Error('One diagnostic has one JSON form.');
  return diagnostic;
}

function errorOf(error: ApiError, value: string): object {
  if (error.kind !== 'invalid-body') return { code: error.kind, message: error.message };
  const { severity: _same, fix: _none, ...rest } = diagnosticOf(error, value);
  return rest;
}
