import { make } from './dom.ts';

/** The panes in the order of the page. */
export const paneNames = ['wiki', 'storage', 'view'] as const;
export type PaneName = (typeof paneNames)[number];

/** Which panes are visible, and how wide they are. */
export interface LayoutState {
  /** Relative widths in the order of `paneNames`. Their sum is 3. */
  readonly widths: readonly [number, number, number];
  readonly hidden: readonly PaneName[];
}

export const defaultLayout: LayoutState = { widths: [1, 1, 1], hidden: [] };

const minWidth = 0.3;

/** The panes side by side, with borders to resize them. */
export interface Layout {
  state(): LayoutState;
  apply(state: LayoutState): void;
  /** Shows or hides a pane. The last visible pane cannot be hidden. */
  toggle(pane: PaneName): void;
  /** Shows only this pane, or all panes if it is already the only one. */
  maximize(pane: PaneName): void;
}

/** Creates the borders and manages the columns. Calls `onChange` after each change by the user. */
export function createLayout(main: HTMLElement, onChange: () => void): Layout {
  const panes = paneNames.map((name) => {
    const pane = main.querySelector<HTMLElement>(`[data-pane="${name}"]`);
    if (!pane) throw new Error(`The page has no pane "${name}".`);
    return pane;
  });
  let state = defaultLayout;
  const borders = [0, 1].map((index) => {
    const border = make('div', {
      class: 'border',
      role: 'separator',
      tabindex: 0,
      'aria-orientation': 'vertical',
      'aria-label': `Width of the ${paneNames[index]} pane`,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
    });
    panes[index]?.after(border);
    return border;
  });

  const shown = () => [0, 1, 2].filter((index) => !state.hidden.includes(paneNames[index] ?? 'wiki'));
  /** The two visible panes next to a border. */
  const neighbors = (border: number): readonly [number, number] | undefined => {
    const visible = shown();
    const left = visible.filter((index) => index <= border).at(-1);
    const right = visible.find((index) => index > border);
    return left === undefined || right === undefined ? undefined : [left, right];
  };
  const render = () => {
    const visible = shown();
    panes.forEach((pane, index) => {
      pane.hidden = !visible.includes(index);
    });
    const columns: string[] = [];
    for (const index of [0, 1, 2]) {
      if (visible.includes(index)) columns.push(`minmax(0, ${state.widths[index]}fr)`);
      const border = borders[index];
      if (!border) continue;
      const between = neighbors(index);
      border.hidden =
        !between ||
        (index === 0 && !visible.includes(0)) ||
        (index === 1 && !visible.includes(1) && visible.includes(0));
      if (!border.hidden) columns.push('7px');
      if (between) {
        const [left, right] = [state.widths[between[0]] ?? 1, state.widths[between[1]] ?? 1];
        border.setAttribute('aria-valuenow', String(Math.round((left / (left + right)) * 100)));
      }
    }
    main.style.setProperty('--columns', columns.join(' '));
  };
  const move = (border: number, by: number) => {
    const between = neighbors(border);
    if (!between) return;
    const widths: [number, number, number] = [...state.widths];
    const [left, right] = between;
    const moved = Math.max(minWidth - (widths[left] ?? 1), Math.min(by, (widths[right] ?? 1) - minWidth));
    widths[left] = (widths[left] ?? 1) + moved;
    widths[right] = (widths[right] ?? 1) - moved;
    state = { ...state, widths };
    render();
  };

  borders.forEach((border, index) => {
    border.addEventListener('pointerdown', (event) => {
      border.setPointerCapture(event.pointerId);
      let last = event.clientX;
      const drag = ({ clientX }: PointerEvent) => {
        move(index, ((clientX - last) / main.clientWidth) * 3);
        last = clientX;
      };
      border.addEventListener('pointermove', drag);
      border.addEventListener(
        'pointerup',
        () => {
          border.removeEventListener('pointermove', drag);
          onChange();
        },
        { once: true },
      );
    });
    border.addEventListener('keydown', ({ key }) => {
      const step = { ArrowLeft: -0.1, ArrowRight: 0.1 }[key];
      if (step === undefined) return;
      move(index, step);
      onChange();
    });
    border.addEventListener('dblclick', () => {
      state = { ...state, widths: defaultLayout.widths };
      render();
      onChange();
    });
  });
  render();

  const hide = (hidden: readonly PaneName[]) => {
    if (hidden.length === paneNames.length) return;
    state = { ...state, hidden };
    render();
    onChange();
  };
  return {
    state: () => state,
    apply(next) {
      state = next;
      render();
    },
    toggle: (pane) =>
      hide(state.hidden.includes(pane) ? state.hidden.filter((name) => name !== pane) : [...state.hidden, pane]),
    maximize(pane) {
      const others = paneNames.filter((name) => name !== pane);
      hide(others.every((name) => state.hidden.includes(name)) ? [] : others);
    },
  };
}
