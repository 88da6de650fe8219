import type { Range } from '@macrowright/storage';
import { make } from '../dom.ts';
import type { TreeRow } from '../protocol.ts';

/** The tree of the storage document. */
export interface TreeView {
  show(rows: readonly TreeRow[]): void;
  /** Selects the smallest node that contains a range, expands its ancestors, and scrolls to it. */
  reveal(range: Range): void;
}

/** Deeper nodes are collapsed initially. */
const expandedDepth = 3;
/** Rows beyond this number are not rendered. */
const maxRows = 2000;

/** Creates the tree. Calls `onSelect` with the range of the selected node. */
export function createTreeView(host: HTMLElement, onSelect: (range: Range) => void): TreeView {
  let rows: readonly TreeRow[] = [];
  let expanded = new Set<number>();
  let selected = 0;

  const visible = (): number[] => {
    const found: number[] = [];
    let collapsedDepth = Number.POSITIVE_INFINITY;
    for (const [index, row] of rows.entries()) {
      if (row.depth > collapsedDepth) continue;
      collapsedDepth = expanded.has(index) ? Number.POSITIVE_INFINITY : row.depth;
      found.push(index);
      if (found.length === maxRows) break;
    }
    return found;
  };
  const render = () => {
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
            ...(row.children > 0 && { 'aria-expanded': String(expanded.has(index)) }),
            onclick: () => select(index),
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
            row.children > 0 ? (expanded.has(index) ? '▾' : '▸') : '',
          ),
          make('span', { class: 'label' }, row.label),
          make('span', { class: 'offsets' }, `${row.range.start}–${row.range.end}`),
        );
      }),
    );
    host.setAttribute('aria-activedescendant', `tree-${selected}`);
  };
  const show = () => {
    render();
    host.querySelector(`#tree-${selected}`)?.scrollIntoView({ block: 'nearest' });
  };
  const select = (index: number) => {
    const row = rows[index];
    if (!row) return;
    selected = index;
    show();
    onSelect(row.range);
  };
  const toggle = (index: number) => {
    if (!expanded.delete(index)) expanded.add(index);
    render();
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
      ArrowRight: expanded.has(selected) ? order[at + 1] : selected,
      ArrowLeft: expanded.has(selected) ? selected : parent(),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next === selected && row && row.children > 0) toggle(selected);
    else select(next);
  });

  return {
    show(next) {
      rows = next;
      expanded = new Set(next.flatMap(({ depth }, index) => (depth < expandedDepth ? [index] : [])));
      selected = Math.min(selected, Math.max(0, next.length - 1));
      render();
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
        expanded.add(index);
        depth = row.depth;
      }
      selected = best;
      show();
    },
  };
}
