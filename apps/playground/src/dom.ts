/** Attributes, properties and listeners of a new element: `on…` functions listen, booleans toggle, the rest is text. */
export type Props = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>>;

/** Makes an element. Text is only ever set as text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** The element of the page with an id. One that is missing or of another kind is a defect of the page. */
export function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no "${id}".`);
}
