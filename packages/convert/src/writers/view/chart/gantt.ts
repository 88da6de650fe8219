import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { listDate } from '../dates.ts';
import { type ChartData, dayNumber } from './data.ts';
import { type Area, chartText, line, px, scaleOf, shortened } from './plot.ts';

/** A Gantt chart. Each row is a task, and its first two cells with a date are its start and end. */
export function gantt({ rows = [] }: ChartData, area: Area, colors: readonly string[]): Element[] {
  const tasks = rows.flatMap(([name = '', ...cells]) => {
    const [from, to] = cells.map(dayNumber).filter(Number.isFinite);
    return from === undefined ? [] : [{ name, from, to: to ?? from }];
  });
  const scale = scaleOf(
    tasks.flatMap(({ from, to }) => [from, to]),
    false,
  );
  const rowHeight = area.height / Math.max(1, tasks.length);
  const bottom = area.top + area.height;
  const x = (day: number) => area.left + scale.at(day) * area.width;
  const bars = tasks.flatMap(({ name, from, to }, index) => [
    chartText(shortened(name, area.left), area.left - 4, area.top + (index + 0.5) * rowHeight + 4, 'end'),
    element('rect', {
      x: px(x(from)),
      y: px(area.top + (index + 0.2) * rowHeight),
      width: px(Math.max(2, x(to) - x(from))),
      height: px(rowHeight * 0.6),
      fill: colors[index % colors.length],
    }),
  ]);
  return [
    ...scale.ticks.map((tick) => chartText(listDate(tick), x(tick), bottom + 14)),
    ...bars,
    line(area.left, area.top, area.left, bottom),
  ];
}
