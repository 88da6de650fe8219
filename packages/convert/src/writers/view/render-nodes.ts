import { isElement, type Macro, macroOf, type Range, text, textOf } from '@macrowright/storage';
import { type ChildNode, type Element, Text } from 'domhandler';
import { clean } from './clean.ts';
import type { BuiltinViewContext } from './context.ts';
import { type ElementAttributes, elementOf } from './elements/html.ts';
import { createPlans, type ElementPlan } from './elements/index.ts';
import type { ViewOptions } from './options.ts';
import type { ViewSink } from './page-writer.ts';

/** One element that is being drawn. Frames are used again at their depth: one for each element would cost more than the rest. */
interface Frame {
  nodes: readonly ChildNode[];
  index: number;
  /** `undefined`: what is inside goes to the sink. */
  output: ChildNode[] | undefined;
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

/** Makes the functions that draw nodes. They are one loop: depth costs no stack. */
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

  return {
    /** Draws as nodes. */
    render(nodes: readonly ChildNode[]): ChildNode[] {
      const output: ChildNode[] = [];
      run(nodes, output, undefined);
      return output;
    },
    /** Draws into a sink. */
    draw: (nodes: readonly ChildNode[], sink: ViewSink): void => run(nodes, undefined, sink),
  };

  /** Draws into a list, or without one into the sink. */
  function run(nodes: readonly ChildNode[], output: ChildNode[] | undefined, sink: ViewSink | undefined): void {
    const base = depth;
    try {
      let top = push(nodes, output, undefined, undefined, undefined);
      while (true) {
        const node = top.nodes[top.index++];
        if (node === undefined) {
          if (--depth === base) return;
          const parent = frames[depth - 1] as Frame; // below the base nothing ends here
          end(top, parent.output, sink);
          top = parent;
          continue;
        }
        count();
        if (node.type === 'text') {
          if (top.output) top.output.push(new Text(node.data));
          else sink?.text(node.data);
        } else if (node.type === 'cdata') {
          const data = text(clean(textOf(node)));
          if (top.output) top.output.push(data);
          else sink?.text(data.data);
        } else if (isElement(node)) {
          const macro = macroOf(node);
          if (macro && macro.body?.kind !== 'rich') {
            const body = macro.body ? [text(clean(macro.body.text))] : [];
            give(node, drawMacro(macro, body, view.headings.all.length), top.output, sink);
            continue;
          }
          const plan = macro ? undefined : planOf(node.name);
          const inside = macro ? richBody(macro) : plan?.enter(node);
          if (!inside) continue;
          if (plan?.isTransparent(node)) top = push(inside, top.output, undefined, undefined, plan);
          else if (top.output || !sink || !plan) top = push(inside, [], node, macro, plan);
          else if (plan.attributes && plan.canOpen(node)) {
            const attribs = attributesSafely(plan.attributes, node);
            const [only] = inside;
            if (only === undefined) sink.empty(node.name, attribs);
            else {
              sink.open(node.name, attribs);
              top = push(inside, undefined, node, undefined, plan);
            }
          } else if (plan.isShell) {
            const hole = new Text('');
            sink.openAround(drawSafely(plan, node, [hole]), hole);
            top = push(inside, undefined, node, undefined, plan);
          } else top = push(inside, [], node, undefined, plan);
        }
      }
    } finally {
      depth = base;
    }
  }

  /** Everything inside of an element is drawn. */
  function end(
    { owner, macro, plan, output: inside, mark }: Frame,
    output: ChildNode[] | undefined,
    sink: ViewSink | undefined,
  ): void {
    if (!owner) return;
    if (!inside) {
      if (plan?.attributes) sink?.close();
      else sink?.closeAround();
    } else if (plan?.attributes && output && !blockRanges) {
      // most elements: no list for one node
      output.push(elementOf(owner.name, attributesSafely(plan.attributes, owner), inside));
    } else {
      const drawn = macro
        ? drawMacro(macro, inside, mark)
        : plan?.attributes
          ? [elementOf(owner.name, attributesSafely(plan.attributes, owner), inside)]
          : plan
            ? drawSafely(plan, owner, inside)
            : [];
      give(owner, drawn, output, sink);
    }
  }

  function give(
    owner: Element,
    drawn: readonly ChildNode[],
    output: ChildNode[] | undefined,
    sink: ViewSink | undefined,
  ): void {
    if (blockRanges) markRange(owner, drawn);
    if (!output) sink?.nodes(drawn);
    else for (const child of drawn) output.push(child);
  }

  function push(
    nodes: readonly ChildNode[],
    output: ChildNode[] | undefined,
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
      reportFailure(node, error);
      return inside;
    }
  }

  function attributesSafely(attributes: ElementAttributes, node: Element): Record<string, string> {
    try {
      return attributes(node, view);
    } catch (error) {
      reportFailure(node, error);
      return {};
    }
  }

  function reportFailure(node: Element, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    view.report('element-view-failed', `The view of the element "${node.name}" failed: ${message}`, node);
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

function richBody({ body }: Macro): readonly ChildNode[] {
  return body?.kind === 'rich' ? body.nodes : [];
}
