import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { listDate } from '../dates.ts';
import { type ChartData, dayNumber, numberOf } from './data.ts';
import { type Area, chartText, line, px, scaleOf, tickText } from './plot.ts';

/** How a chart over numbers or days looks. */
export interface PointLook {
  readonly kind: 'line' | 'area' | 'bar' | 'step' | 'scatter';
  readonly dates: boolean;
  readonly colors: readonly string[];
  readonly low?: number;
  readonly high?: number;
}

/** Points whose place on both axes is a number; the categories are the numbers, or the days, of the lower axis. */
export function pointChart({ categories, series }: ChartData, area: Area, look: PointLook): Element[] {
  const places = categories.map(look.dates ? dayNumber : numberOf);
  const across = scaleOf(places, false);
  const up = scaleOf(
    series.flatMap(({ values }) => values),
    look.kind === 'area' || look.kind === 'bar',
    look,
  );
  const [right, bottom] = [area.left + area.width, area.top + area.height];
  const x = (value: number) => area.left + across.at(value) * area.width;
  const y = (value: number) => bottom - up.at(value) * area.height;
  const frame = [
    ...up.ticks.flatMap((tick) => [
      line(area.left, y(tick), right, y(tick), true),
      chartText(tickText(tick), area.left - 4, y(tick) + 4, 'end'),
    ]),
    ...across.ticks.map((tick) => chartText(look.dates ? listDate(tick) : tickText(tick), x(tick), bottom + 14)),
    line(area.left, area.top, area.left, bottom),
    line(area.left, bottom, right, bottom),
  ];
  return [
    ...frame,
    ...series.flatMap(({ name, values }, which) => {
      const color = look.colors[which % look.colors.length] ?? '#4c9aff';
      const points = values
        .map((value, at) => ({ place: places[at] ?? Number.NaN, value }))
        .filter(({ place, value }) => Number.isFinite(place) && Number.isFinite(value))
        .sort((a, b) => a.place - b.place)
        .map(({ place, value }) => [x(place), y(value)] as const);
      const title = element('title', {}, name);
      return points.length === 0 ? [] : shape(points, bottom, look.kind, color, title);
    }),
  ];
}

type Point = readonly [x: number, y: number];

function shape(
  points: readonly Point[],
  bottom: number,
  kind: PointLook['kind'],
  color: string,
  title: Element,
): Element[] {
  const joined = (list: readonly Point[]) => list.map(([x, y]) => `${px(x)},${px(y)}`).join(' ');
  switch (kind) {
    case 'scatter':
      return points.map(([x, y]) => element('circle', { cx: px(x), cy: px(y), r: 3, fill: color }));
    case 'bar':
      return points.map(([x, y]) =>
        element('rect', { x: px(x - 4), y: px(y), width: 8, height: px(bottom - y), fill: color }),
      );
    case 'area': {
      const [first, last] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
      return [
        element(
          'polygon',
          {
            points: `${px(first)},${px(bottom)} ${joined(points)} ${px(last)},${px(bottom)}`,
            fill: color,
            'fill-opacity': '0.5',
          },
          title,
        ),
      ];
    }
    case 'step': {
      const steps = points.flatMap(([x, y], at): Point[] => [
        ...(at > 0 ? [[x, points[at - 1]?.[1] ?? y] as const] : []),
        [x, y],
      ]);
      return [element('polyline', { points: joined(steps), fill: 'none', stroke: color, 'stroke-width': 2 }, title)];
    }
    default:
      return [element('polyline', { points: joined(points), fill: 'none', stroke: color, 'stroke-width': 2 }, title)];
  }
}
