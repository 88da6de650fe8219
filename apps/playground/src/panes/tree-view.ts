import type { Range } from '@macrowright/storage';
import { make } from '../dom.ts';
import type { TreeRow } from '../protocol.ts';

/** The tree of the storage document. */
export interface TreeView {
  show(rows: readonly TreeRow[]): void;
  /** Chooses the smallest node around a place, opens what it lies in, and brings it into view. */
  reveal(range: Range): void;
}

/** Branches deeper than this are closed at first. */
const openDepth = 3;
/** More rows than this are not drawn at once; deeper branches can be opened one by one. */
const most = 2000;

/** Draws the tree; `chosen` is told of the range of a node that a person chose. */
export function createTreeView(host: HTMLElement, chosen: (range: Range) => void): TreeView {
  let rows: readonly TreeRow[] = [];
  let open = new Set<number>();
  let selected = 0;

  const visible = (): number[] => {
    const found: number[] = [];
    let closedBelow = Number.POSITIVE_INFINITY;
    for (const [index, row] of rows.entries()) {
      if (row.depth > closedBelow) continue;
      closedBelow = open.has(index) ? Number.POSITIVE_INFINITY : row.depth;
      found.push(index);
      if (found.length === most) break;
    }
    return found;
  };
  const draw = () => {
    host.replaceChildren(
      ...visible().map((index) => {
        const row = rows[index];
        if (!row) return '';
        return make(
          'div',
          {
            role: 'treeitem',
            id: `tree-${index}`,
            class: `row ${row.kind}`,
            style: `--depth: ${Math.min(row.depth, 40)}`,
            'aria-level': row.depth + 1,
            'aria-selected': String(index === selected),
            ...(row.children > 0 && { 'aria-expanded': String(open.has(index)) }),
            onclick: () => choose(index),
            ondblclick: () => toggle(index),
          },
          make(
            'span',
            {
              class: 'twist',
              onclick: (event) => {
                event.stopPropagation();
                toggle(index);
              },
            },
            row.children > 0 ? (open.has(index) ? '▾' : '▸') : '',
          ),
          make('span', { class: 'label' }, row.label),
          make('span', { class: 'offsets' }, `${row.range.start}–${row.range.end}`),
        );
      }),
    );
    host.setAttribute('aria-activedescendant', `tree-${selected}`);
  };
  const show = () => {
    draw();
    host.querySelector(`#tree-${selected}`)?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (index: number) => {
    const row = rows[index];
    if (!row) return;
    selected = index;
    show();
    chosen(row.range);
  };
  const toggle = (index: number) => {
    if (!open.delete(index)) open.add(index);
    draw();
  };

  host.addEventListener('keydown', (event) => {
    const order = visible();
    const at = order.indexOf(selected);
    const row = rows[selected];
    const parent = () => {
      for (let index = selected - 1; index >= 0; index -= 1) {
        if ((rows[index]?.depth ?? 0) < (row?.depth ?? 0)) return index;
      }
      return selected;
    };
    const next = {
      ArrowDown: order[at + 1],
      ArrowUp: order[at - 1],
      Home: order[0],
      End: order.at(-1),
      ArrowRight: open.has(selected) ? order[at + 1] : selected,
      ArrowLeft: open.has(selected) ? selected : parent(),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next === selected && row && row.children > 0) toggle(selected);
    else choose(next);
  });

  return {
    show(next) {
      rows = next;
      open = new Set(next.flatMap(({ depth }, index) => (depth < openDepth ? [index] : [])));
      selected = Math.min(selected, Math.max(0, next.length - 1));
      draw();
    },
    reveal({ start, end }) {
      let best = -1;
      for (const [index, { range }] of rows.entries()) {
        if (range.start <= start && range.end >= end && (start < range.end || start === end)) best = index;
      }
      if (best < 0) return;
      let depth = rows[best]?.depth ?? 0;
      for (let index = best - 1; index >= 0 && depth > 0; index -= 1) {
        const row = rows[index];
        if (!row || row.depth >= depth) continue;
        open.add(index);
        depth = row.depth;
      }
      selected = best;
      show();
    },
  };
}
