import { isElement, type Macro, macroOf, type Range, rawText, text, textOf } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { clean } from './clean.ts';
import type { BuiltinElementView, BuiltinViewContext } from './context.ts';
import { createElementLookup } from './elements/lookup.ts';
import type { ViewOptions } from './options.ts';

/** Stored nodes that are being rendered. Frames are reused: allocating one per element would cost more than the rest. */
interface Frame {
  nodes: readonly ChildNode[];
  index: number;
  output: ChildNode[];
  /** The element whose body is the output; `undefined` if the output belongs to an outer frame. */
  element: Element | undefined;
  /** The macro of the element. */
  macro: Macro | undefined;
  /** The view of an element that is not a macro. */
  view: BuiltinElementView | undefined;
  headingsBefore: number;
}

/** What the loop needs in addition to the view context. */
export interface NodeRendererInput {
  readonly rangeOf: (node: ChildNode) => Range | undefined;
  /** Called for every node. */
  readonly onNode: () => void;
  /** Renders a macro from its rendered body. */
  readonly renderMacro: (macro: Macro, body: ChildNode[], headingsBefore: number) => readonly ChildNode[];
}

/** Creates the function that renders stored nodes. It is one loop, so that deep nesting does not use the call stack. */
export function createNodeRenderer(
  { elements, blockRanges = false }: ViewOptions,
  view: BuiltinViewContext,
  { rangeOf, onNode, renderMacro }: NodeRendererInput,
): (nodes: readonly ChildNode[]) => ChildNode[] {
  const elementOf = createElementLookup(elements, view.representation);
  const frames: Frame[] = [];
  let depth = 0;

  return (nodes) => {
    const output: ChildNode[] = [];
    const base = depth;
    try {
      let frame = push(nodes, output, undefined, undefined, undefined);
      for (;;) {
        const node = frame.nodes[frame.index++];
        if (node === undefined) {
          depth--;
          if (depth === base) return output;
          const outer = frames[depth - 1] as Frame; // the frame of this call is still on the stack
          if (frame.element) add(frame.element, renderBody(frame.element, frame), outer.output);
          frame = outer;
          continue;
        }
        onNode();
        if (node.type === 'text') frame.output.push(rawText(node.data));
        else if (node.type === 'cdata') frame.output.push(text(clean(textOf(node))));
        else if (isElement(node)) frame = enter(node, frame);
      }
    } finally {
      depth = base;
    }
  };

  /** Starts an element; returns the frame to continue with. */
  function enter(node: Element, frame: Frame): Frame {
    const macro = macroOf(node);
    if (macro) {
      if (macro.body?.kind === 'rich') return push(macro.body.nodes, [], node, macro, undefined);
      const body = macro.body ? [text(clean(macro.body.text))] : [];
      add(node, renderMacro(macro, body, view.headings.length), frame.output);
      return frame;
    }
    const { content, applies, render } = elementOf(node.name);
    const nodes = content ? content(node) : node.children;
    if (!nodes) return frame;
    // copying a body that replaces its element would make deep nesting quadratic
    if (!render || applies?.(node) === false) return push(nodes, frame.output, undefined, undefined, undefined);
    return push(nodes, [], node, undefined, render);
  }

  function renderBody(node: Element, { macro, view: render, output: body, headingsBefore }: Frame) {
    if (macro) return renderMacro(macro, body, headingsBefore);
    try {
      return render ? render(node, body, view) : body;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      view.report('element-view-failed', `The view of the element "${node.name}" failed: ${message}`, node);
      return body;
    }
  }

  function add(source: Element, rendered: readonly ChildNode[], output: ChildNode[]): void {
    if (blockRanges) markRange(source, rendered);
    for (const node of rendered) output.push(node);
  }

  function push(
    nodes: readonly ChildNode[],
    output: ChildNode[],
    element: Element | undefined,
    macro: Macro | undefined,
    render: BuiltinElementView | undefined,
  ): Frame {
    const headingsBefore = view.headings.length;
    let frame = frames[depth];
    if (frame) {
      frame.nodes = nodes;
      frame.index = 0;
      frame.output = output;
      frame.element = element;
      frame.macro = macro;
      frame.view = render;
      frame.headingsBefore = headingsBefore;
    } else {
      frame = { nodes, index: 0, output, element, macro, view: render, headingsBefore };
      frames.push(frame);
    }
    depth++;
    return frame;
  }

  /** Inline elements are not marked: an editor synchronizes block by block. */
  function markRange(source: Element, rendered: readonly ChildNode[]): void {
    if (!blocks.has(source.name)) return;
    const range = rangeOf(source);
    if (!range) return;
    for (const node of rendered) {
      if (!isElement(node)) continue;
      node.attribs['data-storage-start'] = String(range.start);
      node.attribs['data-storage-end'] = String(range.end);
    }
  }
}

const blocks = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr blockquote pre hr div figure section article details ' +
    'ac:structured-macro ac:macro ac:image ac:task-list ac:task ac:layout ac:layout-section ac:layout-cell ac:adf-extension'
  ).split(' '),
);
