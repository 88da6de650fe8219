import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { listDate } from '../dates.ts';
import { type ChartData, dayNumber, numberOf } from './data.ts';
import { type Area, chartText, curve, dot, line, type Point, px, scaleOf, surface, tickText } from './plot.ts';

/** How to render a chart over numbers or days. */
export interface PointChartOptions {
  readonly kind: 'line' | 'area' | 'bar' | 'step' | 'scatter';
  /** Whether the categories are days. */
  readonly dates: boolean;
  readonly colors: readonly string[];
  /** Bounds of the vertical axis; the default depends on the values. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Points whose position on both axes is a number: the categories are the numbers or days on the horizontal axis. */
export function pointChart({ categories, series }: ChartData, area: Area, options: PointChartOptions): Element[] {
  const positions = categories.map(options.dates ? dayNumber : numberOf);
  const horizontal = scaleOf(positions, false);
  const vertical = scaleOf(
    series.flatMap(({ values }) => values),
    options.kind === 'area' || options.kind === 'bar',
    options,
  );
  const [right, bottom] = [area.left + area.width, area.top + area.height];
  const x = (value: number) => area.left + horizontal.at(value) * area.width;
  const y = (value: number) => bottom - vertical.at(value) * area.height;
  const frame = [
    ...vertical.ticks.flatMap((tick) => [
      line(area.left, y(tick), right, y(tick), true),
      chartText(tickText(tick), area.left - 4, y(tick) + 4, 'end'),
    ]),
    ...horizontal.ticks.map((tick) => chartText(options.dates ? listDate(tick) : tickText(tick), x(tick), bottom + 14)),
    line(area.left, area.top, area.left, bottom),
    line(area.left, bottom, right, bottom),
  ];
  return [
    ...frame,
    ...series.flatMap(({ name, values }, seriesIndex) => {
      const color = options.colors[seriesIndex % options.colors.length] ?? '#4c9aff';
      const points = values
        .map((value, index) => ({ position: positions[index] ?? Number.NaN, value }))
        .filter(({ position, value }) => Number.isFinite(position) && Number.isFinite(value))
        .sort((a, b) => a.position - b.position)
        .map(({ position, value }) => [x(position), y(value)] as const);
      const title = element('title', {}, name);
      return points.length === 0 ? [] : shape(points, bottom, options.kind, color, title);
    }),
  ];
}

function shape(
  points: readonly Point[],
  bottom: number,
  kind: PointChartOptions['kind'],
  color: string,
  title: Element,
): Element[] {
  switch (kind) {
    case 'scatter':
      return points.map((point) => dot(point, color));
    case 'bar':
      return points.map(([x, y]) =>
        element('rect', { x: px(x - 4), y: px(y), width: 8, height: px(bottom - y), fill: color }),
      );
    case 'area': {
      const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
      return [surface([[first, bottom], ...points, [last, bottom]], color, title)];
    }
    case 'step': {
      const steps = points.flatMap(([x, y], index): Point[] => [
        ...(index > 0 ? [[x, points[index - 1]?.[1] ?? y] as const] : []),
        [x, y],
      ]);
      return [curve(steps, color, title)];
    }
    default:
      return [curve(points, color, title)];
  }
}
