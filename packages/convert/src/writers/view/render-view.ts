import type { Diagnostic, SourceMap, StorageDocument } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import { placeSheet } from './colours.ts';
import type { ViewOptions, ViewResult } from './options.ts';
import { createPageWriter } from './page-writer.ts';
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
  // an editor, which asks for ranges, wants the nodes too; most others only the text, and a tree that nobody keeps costs half
  const kept: ChildNode[] | undefined = options.blockRanges ? [] : undefined;
  const drawn = drawBlocks(input, options, report, kept);
  const styled =
    options.representation === 'styled_view' ? styledPage(options.site?.current?.title ?? '', drawn.html) : undefined;
  const draw = () => {
    const nodes = kept ?? nodesOf(input, options);
    return styled ? [styled.page(nodes)] : nodes;
  };
  return new RenderedView(styled?.html ?? drawn.html, diagnostics, draw, () => (styled ? [] : drawn.segments()));
}

/** A class, because the engine keeps what a getter in a literal refers to, here the whole page, until its next full collection. */
class RenderedView implements ViewResult {
  readonly html: string;
  readonly diagnostics: readonly Diagnostic[];
  private readonly draw: () => readonly ChildNode[];
  private readonly map: () => SourceMap['segments'];
  private drawn: readonly ChildNode[] | undefined;
  private mapped: SourceMap | undefined;

  constructor(
    html: string,
    diagnostics: readonly Diagnostic[],
    draw: () => readonly ChildNode[],
    map: () => SourceMap['segments'],
  ) {
    this.html = html;
    this.diagnostics = diagnostics;
    this.draw = draw;
    this.map = map;
  }

  get sourceMap(): SourceMap {
    this.mapped ??= { segments: this.map() };
    return this.mapped;
  }

  get nodes(): readonly ChildNode[] {
    this.drawn ??= this.draw();
    return this.drawn;
  }
}

interface DrawnBlocks {
  readonly html: string;
  readonly segments: () => SourceMap['segments'];
}

function drawBlocks(
  input: StorageDocument | readonly ChildNode[],
  options: ViewOptions,
  report: Report,
  kept: ChildNode[] | undefined,
): DrawnBlocks {
  const session = createSession(options, sessionInput(input, report));
  const writer = createPageWriter(session.tasks);
  for (const source of 'root' in input ? input.root.children : input) {
    if (kept) {
      const output = session.render([source]);
      for (const node of output) kept.push(node);
      writer.sink.nodes(output);
    } else session.draw([source], writer.sink);
    writer.endBlock();
  }
  session.finish();
  const sheet = session.colours.sheet();
  const { html, front, sizes } = writer.finish(sheet);
  if (sheet && front > 0) kept?.unshift(sheet);
  return { html, segments: () => ('root' in input ? segmentsOf(input, sizes, front) : []) };
}

function segmentsOf(
  { root, rangeOf }: StorageDocument,
  sizes: readonly number[],
  start: number,
): SourceMap['segments'] {
  const segments: SourceMap['segments'][number][] = [];
  let length = start;
  for (const [index, node] of root.children.entries()) {
    const size = sizes[index] ?? 0;
    const range = size > 0 ? rangeOf(node) : undefined;
    if (range) segments.push({ source: range, output: { start: length, end: length + size } });
    length += size;
  }
  return segments;
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
