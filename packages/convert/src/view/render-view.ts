import { type Diagnostic, type SourceMap, type StorageDocument, serializeHtml } from '@macroscope/storage';
import type { ChildNode } from 'domhandler';
import { canHoldSheet, placeSheet } from './colours.ts';
import type { ViewOptions, ViewResult } from './options.ts';
import { createSession, type Report } from './session.ts';
import { styledPage } from './styled.ts';

/** Draws stored nodes as the HTML that Confluence makes of them. Nothing in it can run. */
export function renderView(input: StorageDocument | readonly ChildNode[], options: ViewOptions = {}): ViewResult {
  const document = 'root' in input ? input : undefined;
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, message, node) => {
    const range = (node && document?.rangeOf(node)) ?? { start: 0, end: 0 };
    diagnostics.push({ code, severity: 'warning', message, range });
  };
  let kept: readonly ChildNode[] | undefined;
  const drawn = drawBlocks(input, options, report);
  const styled =
    options.representation === 'styled_view' ? styledPage(options.site?.current?.title ?? '', drawn.html) : undefined;
  return {
    get nodes() {
      // most callers want the text only, and a tree that nobody keeps costs half as much
      kept ??= styled ? [styled.page(nodesOf(input, options))] : nodesOf(input, options);
      return kept;
    },
    html: styled ? styled.html : drawn.html,
    diagnostics,
    sourceMap: { segments: styled ? [] : drawn.segments },
  };
}

interface DrawnBlocks {
  readonly html: string;
  readonly segments: SourceMap['segments'];
}

/**
 * Each outermost block is printed as soon as it is drawn. Two kinds wait for the end: those that hold a list of headings to
 * come, and the first that can hold the style sheet for colours.
 */
function drawBlocks(input: StorageDocument | readonly ChildNode[], options: ViewOptions, report: Report): DrawnBlocks {
  const session = createSession(options, sessionInput(input, report));
  const sources = 'root' in input ? input.root.children : input;
  const pieces: string[] = [];
  const waiting = new Map<number, ChildNode[]>();
  let holder: ChildNode[] | undefined;
  for (const source of sources) {
    const before = session.tasks();
    const output = session.render([source]);
    const isHolder = holder === undefined && output.some(canHoldSheet);
    if (isHolder) holder = output;
    if (isHolder || session.tasks() > before) waiting.set(pieces.length, output);
    pieces.push(waiting.has(pieces.length) ? '' : serializeHtml(output));
  }
  session.finish();
  const sheet = session.colours.sheet();
  const inFront = sheet && !placeSheet(sheet, holder ?? []) ? serializeHtml(sheet) : '';
  for (const [index, output] of waiting) pieces[index] = serializeHtml(output);

  const segments: SourceMap['segments'][number][] = [];
  let length = inFront.length;
  for (const [index, source] of sources.entries()) {
    const size = pieces[index]?.length ?? 0;
    const range = 'root' in input ? input.rangeOf(source) : undefined;
    if (range && size > 0) segments.push({ source: range, output: { start: length, end: length + size } });
    length += size;
  }
  return { html: inFront + pieces.join(''), segments };
}

function nodesOf(input: StorageDocument | readonly ChildNode[], options: ViewOptions): readonly ChildNode[] {
  const session = createSession(
    options,
    sessionInput(input, () => {}),
  );
  const nodes = session.render('root' in input ? input.root.children : input);
  session.finish();
  const sheet = session.colours.sheet();
  if (sheet && !placeSheet(sheet, nodes)) nodes.unshift(sheet);
  return nodes;
}

function sessionInput(input: StorageDocument | readonly ChildNode[], report: Report) {
  const document = 'root' in input ? input : undefined;
  return {
    document: document?.root.children ?? ('root' in input ? [] : input),
    report,
    rangeOf: (node: ChildNode) => document?.rangeOf(node),
  };
}
