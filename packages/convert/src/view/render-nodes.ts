import { cdata, isElement, type Macro, macroOf, type Range, text, textOf } from '@macroscope/storage';
import { type ChildNode, type Element, Text } from 'domhandler';
import { clean } from './clean.ts';
import type { BuiltinViewContext } from './context.ts';
import { copyOf } from './elements/html.ts';
import { createPlans, type ElementPlan } from './elements/index.ts';
import type { ViewOptions } from './options.ts';

/** One element that is being drawn. Frames are used again at their depth: one for each element would cost more than the rest. */
interface Frame {
  nodes: readonly ChildNode[];
  index: number;
  output: ChildNode[];
  owner: Element | undefined;
  macro: Macro | undefined;
  plan: ElementPlan | undefined;
  /** How many headings were drawn before this element. */
  mark: number;
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
  const planOf = createPlans(elements, view.representation);
  const frames: Frame[] = [];
  let depth = 0;

  return function render(nodes: readonly ChildNode[]): ChildNode[] {
    const output: ChildNode[] = [];
    const base = depth;
    try {
      let top = push(nodes, output, undefined, undefined, undefined);
      while (true) {
        const node = top.nodes[top.index++];
        if (node === undefined) {
          if (--depth === base) return output;
          const parent = frames[depth - 1] as Frame; // below the base nothing ends here
          const { owner, macro, plan, output: inside, mark } = top;
          if (owner && plan?.isPlain && !blockRanges) {
            // most elements: neither a list for one node nor a guard for a view that cannot fail
            parent.output.push(copyOf(owner, inside, view));
          } else if (owner) {
            const drawn = macro ? drawMacro(macro, inside, mark) : plan ? drawSafely(plan, owner, inside) : [];
            if (blockRanges) markRange(owner, drawn);
            for (const child of drawn) parent.output.push(child);
          }
          top = parent;
          continue;
        }
        count();
        if (node.type === 'text') {
          top.output.push(new Text(node.data));
        } else if (node.type === 'cdata') {
          top.output.push(text(clean(textOf(node))));
        } else if (isElement(node)) {
          const macro = macroOf(node);
          const plan = macro ? undefined : planOf(node.name);
          const inside = macro ? bodyNodes(macro) : plan?.enter(node);
          if (inside && plan?.isTransparent(node)) top = push(inside, top.output, undefined, undefined, plan);
          else if (inside) top = push(inside, [], node, macro, plan);
        }
      }
    } finally {
      depth = base;
    }
  };

  function push(
    nodes: readonly ChildNode[],
    output: ChildNode[],
    owner: Element | undefined,
    macro: Macro | undefined,
    plan: ElementPlan | undefined,
  ): Frame {
    const mark = view.headings.all.length;
    let frame = frames[depth];
    if (frame) {
      frame.nodes = nodes;
      frame.index = 0;
      frame.output = output;
      frame.owner = owner;
      frame.macro = macro;
      frame.plan = plan;
      frame.mark = mark;
    } else {
      frame = { nodes, index: 0, output, owner, macro, plan, mark };
      frames.push(frame);
    }
    depth++;
    return frame;
  }

  /** What a view cannot draw keeps its inside: an element is never the end of a page. */
  function drawSafely(plan: ElementPlan, node: Element, inside: ChildNode[]): readonly ChildNode[] {
    try {
      return plan.draw(node, inside, view);
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
  return macro.body?.kind === 'plain' ? cdata(clean(macro.body.text)) : [];
}
