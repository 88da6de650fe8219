import type { ViewContext } from '@macrowright/macros';
import type { Element } from 'domhandler';
import type { BuiltinElement, BuiltinViewContext } from '../context.ts';
import { editorElements } from '../editor/elements.ts';
import type { ElementView } from '../options.ts';
import { htmlElement } from './html-element.ts';
import { elements } from './index.ts';

/** The built-in views of elements, in the form of the option `elements`. They work only during rendering. */
export const builtinElements: Readonly<Record<string, ElementView>> = Object.fromEntries(
  Object.entries(elements).flatMap(([name, { render }]) => {
    if (!render) return [];
    // every view receives the built-in context; the type of custom views hides part of it
    const view: ElementView = (node, body, context) => render(node, body, context as BuiltinViewContext);
    return [[name, view]];
  }),
);

/** The elements that a representation renders differently. */
const variants: Partial<Record<ViewContext['representation'], Readonly<Record<string, BuiltinElement>>>> = {
  editor: editorElements,
  export_view: { 'ac:inline-comment-marker': {} },
};

/** Elements that are left out along with their content. */
const omitted = new Set([
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

/** Creates the function that looks up how an element is rendered. Each name is looked up once. */
export function createElementLookup(
  custom: Readonly<Record<string, ElementView>> | undefined,
  representation: ViewContext['representation'],
): (name: string) => BuiltinElement {
  const variant = variants[representation] ?? {};
  const known = new Map<string, BuiltinElement>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      const builtin = builtinElement(name, variant);
      const view = custom && Object.hasOwn(custom, name) ? custom[name] : undefined;
      found = view ? withView(builtin, view) : builtin;
      known.set(name, found);
    }
    return found;
  };
}

function builtinElement(name: string, variant: Readonly<Record<string, BuiltinElement>>): BuiltinElement {
  for (const record of [variant, elements]) {
    const element = Object.hasOwn(record, name) ? record[name] : undefined;
    if (element) return element;
  }
  if (!name.includes(':')) return htmlElement;
  return omitted.has(name) || name.startsWith('ri:') ? omittedElement : replacedElement;
}

const omittedElement: BuiltinElement = { content: () => undefined };
const replacedElement: BuiltinElement = {};

/** A custom view is called for every element with its name, even where the built-in view would leave it out. */
function withView({ content }: BuiltinElement, render: ElementView): BuiltinElement {
  return content ? { content: (node: Element) => content(node) ?? node.children, render } : { render };
}
