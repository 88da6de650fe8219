import { answer, language } from './engine.ts';
import type { EngineMessage, EngineRequest, LanguageRequest } from './protocol.ts';

self.addEventListener('message', ({ data }: MessageEvent<EngineRequest | LanguageRequest>) => {
  self.postMessage(reply(data));
});

function reply(request: EngineRequest | LanguageRequest): EngineMessage {
  try {
    if (!('kind' in request)) return { kind: 'answer', answer: answer(request) };
    const { kind, id, text, offset, syntax } = request;
    const items = kind === 'complete' ? language.complete(text, offset, syntax) : [];
    const hover = kind === 'hover' ? language.hover(text, offset, syntax) : undefined;
    return { kind: 'language', id, answer: { items, hover } };
  } catch (error) {
    // Anything can be thrown by a defect in an engine: it is reported, never swallowed, and the worker goes on.
    return {
      kind: 'crash',
      id: request.id,
      report: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
