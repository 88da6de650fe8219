import { cdata, isElement, type Macro, macroOf, type Range, text, textOf } from '@macroscope/storage';
import { type ChildNode, type Element, Text } from 'domhandler';
import type { BuiltinViewContext } from './context.ts';
import { drawElement, entering } from './elements/index.ts';
import type { ViewOptions } from './options.ts';

interface Frame {
  readonly nodes: readonly ChildNode[];
  index: number;
  readonly output: ChildNode[];
  readonly owner: Element | undefined;
  readonly macro: Macro | undefined;
  /** How many headings were drawn before this element. */
  readonly mark: number;
}

/** What drawing needs besides the context. */
export interface RenderNeeds {
  readonly rangeOf: (node: ChildNode) => Range | undefined;
  /** Is told of every node. */
  readonly count: () => void;
}

/** Draws a macro whose body is drawn already. */
type MacroDrawer = (macro: Macro, body: ChildNode[], mark: number) => readonly ChildNode[];

/** Makes the function that draws nodes. It is a loop: depth costs no stack. */
export function createRender(
  options: ViewOptions,
  view: BuiltinViewContext,
  { rangeOf, count }: RenderNeeds,
  drawMacro: MacroDrawer,
) {
  const { elements, blockRanges = false } = options;

  return function render(nodes: readonly ChildNode[]): ChildNode[] {
    const output: ChildNode[] = [];
    const stack: Frame[] = [{ nodes, index: 0, output, owner: undefined, macro: undefined, mark: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const node = top.nodes[top.index++];
      if (!node) {
        stack.pop();
        const parent = stack.at(-1);
        if (!top.owner || !parent) continue;
        const drawn = top.macro ? drawMacro(top.macro, top.output, top.mark) : drawSafely(top.owner, top.output);
        if (blockRanges) markRange(top.owner, drawn);
        for (const child of drawn) parent.output.push(child);
        continue;
      }
      count();
      if (node.type === 'text') {
        top.output.push(new Text(node.data));
      } else if (node.type === 'cdata') {
        top.output.push(text(textOf(node)));
      } else if (isElement(node)) {
        const macro = macroOf(node);
        const inside = macro ? bodyNodes(macro) : entering(node, elements, view.representation);
        if (inside) {
          stack.push({ nodes: inside, index: 0, output: [], owner: node, macro, mark: view.headings.all.length });
        }
      }
    }
    return output;
  };

  /** What a view cannot draw keeps its inside: an element is never the end of a page. */
  function drawSafely(node: Element, inside: ChildNode[]): readonly ChildNode[] {
    try {
      return drawElement(node, inside, view, elements);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      view.report('element-view-failed', `The view of the element "${node.name}" failed: ${message}`, node);
      return inside;
    }
  }

  /** Inner elements of a line stay unmarked: an editor syncs by blocks. */
  function markRange(owner: Element, drawn: readonly ChildNode[]): void {
    if (!blocks.has(owner.name)) return;
    const range = rangeOf(owner);
    if (!range) return;
    for (const child of drawn) {
      if (!isElement(child)) continue;
      child.attribs['data-storage-start'] = String(range.start);
      child.attribs['data-storage-end'] = String(range.end);
    }
  }
}

const blocks = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr blockquote pre hr div figure section article details ' +
    'ac:structured-macro ac:macro ac:image ac:task-list ac:task ac:layout ac:layout-section ac:layout-cell ac:adf-extension'
  ).split(' '),
);

function bodyNodes(macro: Macro): readonly ChildNode[] {
  if (macro.body?.kind === 'rich') return macro.body.nodes;
  return macro.body?.kind === 'plain' ? cdata(macro.body.text) : [];
}
