import { type ChildNode, type Element, isElement, type StorageDocument } from '@macrowright/storage';

/** The elements around an offset, outermost first. */
export function elementsAt(document: StorageDocument, offset: number): readonly Element[] {
  const found: Element[] = [];
  let nodes: readonly ChildNode[] = document.root.children;
  for (;;) {
    const inside = nodes.find((node): node is Element => {
      const range = isElement(node) ? document.rangeOf(node) : undefined;
      return range !== undefined && range.start <= offset && offset < range.end;
    });
    if (!inside) return found;
    found.push(inside);
    nodes = inside.children;
  }
}
