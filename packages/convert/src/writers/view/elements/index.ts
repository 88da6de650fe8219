import type { ViewContext } from '@macrowright/macros';
import { attribute, childElements, firstChild, isElement, isVoidElement } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import type { BuiltinElementView, BuiltinViewContext } from '../context.ts';
import type { ElementView } from '../options.ts';
import { isSafeElement } from '../safe.ts';
import { adfNode, drawnNodes } from './adf-node.ts';
import { drawEmoticon } from './emoticon.ts';
import { heading } from './heading.ts';
import {
  anchorAttributes,
  copied,
  type ElementAttributes,
  imageElement,
  safeAttributes,
  spanAttributes,
} from './html.ts';
import { drawImage } from './image.ts';
import { inlineComment, placeholderText } from './inline-comment.ts';
import { layout, layoutCell, layoutSection } from './layout.ts';
import { drawLink, linkBody } from './link.ts';
import { cellAttributes, table } from './table.ts';
import { task, taskBody, taskList } from './task.ts';
import { drawTime } from './time.ts';

/** The elements of HTML that come out with other attributes than their safe ones. */
const attributesOf: Readonly<Record<string, ElementAttributes>> = {
  a: anchorAttributes,
  span: spanAttributes,
  td: cellAttributes,
  th: cellAttributes,
};

/** The built-in views by element name. Elements of HTML that are not here keep their safe attributes. */
const builtins: Readonly<Record<string, BuiltinElementView>> = {
  a: copied(anchorAttributes),
  'ac:adf-node': adfNode,
  'ac:emoticon': drawEmoticon,
  'ac:image': drawImage,
  'ac:inline-comment-marker': inlineComment,
  'ac:layout': layout,
  'ac:layout-cell': layoutCell,
  'ac:layout-section': layoutSection,
  'ac:link': drawLink,
  'ac:placeholder': placeholderText,
  'ac:task': task,
  'ac:task-body': taskBody,
  'ac:task-list': taskList,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  img: imageElement,
  span: copied(spanAttributes),
  table,
  td: copied(cellAttributes),
  th: copied(cellAttributes),
  time: drawTime,
};

/** Those that look neither at their inside nor at what was drawn before. */
const shells = new Set(['ac:layout', 'ac:layout-cell', 'ac:layout-section', 'ac:task-list', 'table']);

const dropped = new Set([
  'ac:placeholder',
  'ac:parameter',
  'ac:adf-attribute',
  'ac:adf-mark',
  'ac:caption',
  'ac:adf-fragment-mark',
  'ac:task-id',
  'ac:task-status',
  'ac:task-uuid',
]);

/** The built-in views in the form that `elements` of the options takes. They can draw only inside a rendering. */
export const builtinElements: Readonly<Record<string, ElementView>> = Object.fromEntries(
  Object.entries(builtins).map(([name, draw]) => [
    name,
    // every view gets the context of the rendering; user code sees the part that is promised
    (node: Element, inside: ChildNode[], view: ViewContext) => draw(node, inside, view as BuiltinViewContext),
  ]),
);

/** What the caller's views are by name. */
type Custom = Readonly<Record<string, ElementView>> | undefined;

/** How elements of one name are drawn. */
export interface ElementPlan {
  /** The stored nodes to draw inside; `undefined` when the element leaves nothing. */
  readonly enter: (node: Element) => readonly ChildNode[] | undefined;
  readonly draw: BuiltinElementView;
  /** What `draw` gives the element, when that is all it does. */
  readonly attributes: ElementAttributes | undefined;
  /** Whether `attributes` may be asked before the inside is drawn, so that the element can be opened at once. */
  readonly canOpen: (node: Element) => boolean;
  /** Whether what `draw` puts around the inside has nothing to do with it. */
  readonly isShell: boolean;
  /** Whether its inside stands in its place. Copying the inside at every level would make deep nesting quadratic. */
  readonly isTransparent: (node: Element) => boolean;
}

/** The plans of a rendering by element name, each made when its first element comes. */
export function createPlans(custom: Custom, representation: string): (name: string) => ElementPlan {
  const plans = new Map<string, ElementPlan>();
  return (name) => {
    const known = plans.get(name);
    if (known) return known;
    const own = custom && Object.hasOwn(custom, name) ? custom[name] : undefined;
    const builtin = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
    const enter = entering(name, representation);
    const isPlain = !own && !builtin && !name.includes(':');
    const attributes = isPlain
      ? safeAttributes
      : own || !Object.hasOwn(attributesOf, name)
        ? undefined
        : attributesOf[name];
    const plan = {
      enter: own ? (node: Element) => enter(node) ?? node.children : enter,
      draw: own ?? builtin ?? (attributes ? copied(attributes) : unwrapped),
      attributes,
      canOpen: name === 'span' ? hasOwnColour : isVoidElement(name) ? isEmpty : always,
      isShell: !own && shells.has(name),
      isTransparent: own ? never : transparency(name, builtin, representation),
    };
    plans.set(name, plan);
    return plan;
  };
}

const never = () => false;
const always = () => true;
const isEmpty = (node: Element) => node.children.length === 0;
/** Colours are numbered from the inside out. */
const hasOwnColour = (node: Element) =>
  node.attribs.style === undefined || !node.children.some((child) => isElement(child));

function transparency(
  name: string,
  builtin: BuiltinElementView | undefined,
  representation: string,
): (node: Element) => boolean {
  if (name === 'ac:adf-node') return (node) => !drawnNodes.has(attribute(node, 'type') ?? '');
  if (name === 'ac:task-body') return (node) => !isElement(node.parent, 'ac:task');
  if (name === 'ac:inline-comment-marker') return () => representation === 'export_view';
  return () => builtin === undefined && name.includes(':');
}

const unwrapped: BuiltinElementView = (_node, inside) => inside;
const childrenOf = (node: Element): readonly ChildNode[] => node.children;

function entering(name: string, representation: string): ElementPlan['enter'] {
  if (!name.includes(':')) return isSafeElement(name) ? childrenOf : () => undefined;
  if (name === 'ac:link') return linkBody;
  if (name === 'ac:image' || name === 'ac:emoticon') return () => [];
  if (name === 'ac:placeholder' && representation === 'editor') return childrenOf;
  if (name === 'ac:adf-extension') {
    return (node) => {
      const known = childElements(node, 'ac:adf-node').filter((child) =>
        drawnNodes.has(attribute(child, 'type') ?? ''),
      );
      return known.length > 0 ? known : firstChild(node, 'ac:adf-fallback')?.children;
    };
  }
  return dropped.has(name) || name.startsWith('ri:') ? () => undefined : childrenOf;
}
