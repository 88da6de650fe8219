import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { ChartData } from './data.ts';
import { type Area, chartText, line, px, type Scale, scaleOf, shortened, tickText } from './plot.ts';

/** How a chart over categories looks. */
export interface CategoryLook {
  readonly kind: 'bar' | 'line' | 'area';
  readonly stacked: boolean;
  readonly horizontal: boolean;
  readonly shapes: boolean;
  readonly colors: readonly string[];
  readonly low?: number;
  readonly high?: number;
}

/** Bars, lines or areas over categories. */
export function categoryChart(data: ChartData, area: Area, look: CategoryLook): Element[] {
  const count = Math.max(data.categories.length, ...data.series.map(({ values }) => values.length), 1);
  const stacks = look.stacked
    ? stacked(data)
    : data.series.map(({ values }) => values.map((value) => [0, value] as const));
  const ends = stacks.flatMap((values) => values.map(([, to]) => to));
  const scale = scaleOf(ends, look.kind !== 'line', look);
  return [
    ...frame(data.categories, count, area, scale, look.horizontal),
    ...marks(data, stacks, count, area, scale, look),
  ];
}

type Span = readonly [from: number, to: number];

/** Each series stands on those before it. */
function stacked({ series }: ChartData): Span[][] {
  const sums: number[] = [];
  return series.map(({ values }) =>
    values.map((value, at) => {
      const from = sums[at] ?? 0;
      const to = from + (Number.isFinite(value) ? value : 0);
      sums[at] = to;
      return [from, to] as const;
    }),
  );
}

function frame(categories: readonly string[], count: number, area: Area, scale: Scale, horizontal: boolean): Element[] {
  const [right, bottom] = [area.left + area.width, area.top + area.height];
  const rendered = scale.ticks.flatMap((tick) => {
    const share = scale.at(tick);
    const [x, y] = [area.left + share * area.width, bottom - share * area.height];
    return horizontal
      ? [line(x, area.top, x, bottom, true), chartText(tickText(tick), x, bottom + 14)]
      : [line(area.left, y, right, y, true), chartText(tickText(tick), area.left - 4, y + 4, 'end')];
  });
  const room = (horizontal ? area.height : area.width) / count;
  const each = Math.max(1, Math.ceil(14 / room));
  categories.forEach((name, at) => {
    if (at % each !== 0) return;
    const middle = (at + 0.5) * room;
    if (horizontal) rendered.push(chartText(shortened(name, area.left), area.left - 4, area.top + middle + 4, 'end'));
    else rendered.push(chartText(shortened(name, room * each), area.left + middle, bottom + 14));
  });
  return [...rendered, line(area.left, area.top, area.left, bottom), line(area.left, bottom, right, bottom)];
}

function marks(
  { series, categories }: ChartData,
  stacks: readonly (readonly Span[])[],
  count: number,
  area: Area,
  scale: Scale,
  look: CategoryLook,
): Element[] {
  const bottom = area.top + area.height;
  const room = (look.horizontal ? area.height : area.width) / count;
  return stacks.flatMap((spans, which): Element[] => {
    const color = look.colors[which % look.colors.length] ?? '#4c9aff';
    const name = series[which]?.name ?? '';
    const title = (at: number, value: number) =>
      element('title', {}, `${name} ${categories[at] ?? ''}: ${tickText(value)}`);
    if (look.kind === 'bar') {
      const share = look.stacked ? 1 : Math.max(1, stacks.length);
      const thick = (room * 0.8) / share;
      return spans.flatMap(([from, to], at) => {
        if (!Number.isFinite(to)) return [];
        const start = room * (at + 0.1) + (look.stacked ? 0 : which * thick);
        const [low, high] = [Math.min(from, to), Math.max(from, to)].map((value) =>
          Math.min(1, Math.max(0, scale.at(value))),
        ) as [number, number];
        const box = look.horizontal
          ? {
              x: px(area.left + low * area.width),
              y: px(area.top + start),
              width: px((high - low) * area.width),
              height: px(thick),
            }
          : {
              x: px(area.left + start),
              y: px(bottom - high * area.height),
              width: px(thick),
              height: px((high - low) * area.height),
            };
        return [element('rect', { ...box, fill: color }, title(at, to - from))];
      });
    }
    const points = spans.flatMap(([from, to], at) => {
      if (!Number.isFinite(to)) return [];
      return [
        {
          at,
          value: to - from,
          x: area.left + room * (at + 0.5),
          y: bottom - scale.at(to) * area.height,
          base: bottom - scale.at(from) * area.height,
        },
      ];
    });
    if (points.length === 0) return [];
    const top = points.map(({ x, y }) => `${px(x)},${px(y)}`).join(' ');
    if (look.kind === 'area') {
      const base = points
        .toReversed()
        .map(({ x, base: y }) => `${px(x)},${px(y)}`)
        .join(' ');
      return [
        element(
          'polygon',
          { points: `${top} ${base}`, fill: color, 'fill-opacity': '0.5' },
          element('title', {}, name),
        ),
      ];
    }
    const dots = points.map(({ at, x, y, value }) =>
      element('circle', { cx: px(x), cy: px(y), r: 3, fill: color }, title(at, value)),
    );
    return [
      element('polyline', { points: top, fill: 'none', stroke: color, 'stroke-width': 2 }),
      ...(look.shapes ? dots : []),
    ];
  });
}
