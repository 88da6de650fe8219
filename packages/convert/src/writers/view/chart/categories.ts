import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { ChartData } from './data.ts';
import {
  type Area,
  chartText,
  curve,
  dot,
  line,
  type Point,
  px,
  type Scale,
  scaleOf,
  shortened,
  surface,
  tickText,
} from './plot.ts';

/** How to render a chart over categories. */
export interface CategoryChartOptions {
  readonly kind: 'bar' | 'line' | 'area';
  readonly stacked: boolean;
  readonly horizontal: boolean;
  /** Whether line points are marked. */
  readonly shapes: boolean;
  readonly colors: readonly string[];
  /** Bounds of the axis; the default depends on the values. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Bars, lines or areas over categories. */
export function categoryChart(data: ChartData, area: Area, options: CategoryChartOptions): Element[] {
  const count = Math.max(data.categories.length, ...data.series.map(({ values }) => values.length), 1);
  const stacks = options.stacked
    ? stacked(data)
    : data.series.map(({ values }) => values.map((value) => [0, value] as const));
  const ends = stacks.flatMap((values) => values.map(([, to]) => to));
  const scale = scaleOf(ends, options.kind !== 'line', options);
  return [
    ...frame(data.categories, count, area, scale, options.horizontal),
    ...marks(data, stacks, count, area, scale, options),
  ];
}

type Span = readonly [from: number, to: number];

/** Each series starts where the one before it ends. */
function stacked({ series }: ChartData): Span[][] {
  const sums: number[] = [];
  return series.map(({ values }) =>
    values.map((value, index) => {
      const from = sums[index] ?? 0;
      const to = from + (Number.isFinite(value) ? value : 0);
      sums[index] = to;
      return [from, to] as const;
    }),
  );
}

function frame(categories: readonly string[], count: number, area: Area, scale: Scale, horizontal: boolean): Element[] {
  const [right, bottom] = [area.left + area.width, area.top + area.height];
  const axis = scale.ticks.flatMap((tick) => {
    const position = scale.at(tick);
    const [x, y] = [area.left + position * area.width, bottom - position * area.height];
    return horizontal
      ? [line(x, area.top, x, bottom, true), chartText(tickText(tick), x, bottom + 14)]
      : [line(area.left, y, right, y, true), chartText(tickText(tick), area.left - 4, y + 4, 'end')];
  });
  const step = (horizontal ? area.height : area.width) / count;
  const interval = Math.max(1, Math.ceil(14 / step));
  categories.forEach((name, index) => {
    if (index % interval !== 0) return;
    const middle = (index + 0.5) * step;
    if (horizontal) axis.push(chartText(shortened(name, area.left), area.left - 4, area.top + middle + 4, 'end'));
    else axis.push(chartText(shortened(name, step * interval), area.left + middle, bottom + 14));
  });
  return [...axis, line(area.left, area.top, area.left, bottom), line(area.left, bottom, right, bottom)];
}

function marks(
  { series, categories }: ChartData,
  stacks: readonly (readonly Span[])[],
  count: number,
  area: Area,
  scale: Scale,
  options: CategoryChartOptions,
): Element[] {
  const bottom = area.top + area.height;
  const step = (options.horizontal ? area.height : area.width) / count;
  return stacks.flatMap((spans, seriesIndex): Element[] => {
    const color = options.colors[seriesIndex % options.colors.length] ?? '#4c9aff';
    const name = series[seriesIndex]?.name ?? '';
    const title = (index: number, value: number) =>
      element('title', {}, `${name} ${categories[index] ?? ''}: ${tickText(value)}`);
    if (options.kind === 'bar') {
      const barsPerStep = options.stacked ? 1 : Math.max(1, stacks.length);
      const thickness = (step * 0.8) / barsPerStep;
      return spans.flatMap(([from, to], index) => {
        if (!Number.isFinite(to)) return [];
        const start = step * (index + 0.1) + (options.stacked ? 0 : seriesIndex * thickness);
        const [low, high] = [Math.min(from, to), Math.max(from, to)].map((value) =>
          Math.min(1, Math.max(0, scale.at(value))),
        ) as [number, number];
        const box = options.horizontal
          ? {
              x: px(area.left + low * area.width),
              y: px(area.top + start),
              width: px((high - low) * area.width),
              height: px(thickness),
            }
          : {
              x: px(area.left + start),
              y: px(bottom - high * area.height),
              width: px(thickness),
              height: px((high - low) * area.height),
            };
        return [element('rect', { ...box, fill: color }, title(index, to - from))];
      });
    }
    const points = spans.flatMap(([from, to], index) => {
      if (!Number.isFinite(to)) return [];
      const x = area.left + step * (index + 0.5);
      const at = (value: number): Point => [x, bottom - scale.at(value) * area.height];
      return [{ top: at(to), base: at(from), title: () => title(index, to - from) }];
    });
    if (points.length === 0) return [];
    const tops = points.map(({ top }) => top);
    if (options.kind === 'area') {
      const bases = points.map(({ base }) => base).reverse();
      return [surface([...tops, ...bases], color, element('title', {}, name))];
    }
    const dots = options.shapes ? points.map((point) => dot(point.top, color, point.title())) : [];
    return [curve(tops, color), ...dots];
  });
}
