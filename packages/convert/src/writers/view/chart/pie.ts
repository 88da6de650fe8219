import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { ChartData } from './data.ts';
import { type Area, chartText, px } from './plot.ts';

/** A pie chart of the first series. `label` is the pattern of labels, with `%0%` for the name, `%1%` the value and `%2%` the percentage. */
export function pie(
  { categories, series }: ChartData,
  area: Area,
  colors: readonly string[],
  label: string | undefined,
): Element[] {
  const values = (series[0]?.values ?? []).map((value) => (Number.isFinite(value) && value > 0 ? value : 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const radius = Math.min(area.width, area.height) / 2 - 14;
  const [x, y] = [area.left + area.width / 2, area.top + area.height / 2];
  const elements: Element[] = [];
  let from = 0;
  values.forEach((value, index) => {
    if (value === 0) return;
    const to = from + value / total;
    const fill = colors[index % colors.length];
    const name = categories[index] ?? '';
    const title = element('title', {}, `${name}: ${value}`);
    const isWhole = value === total;
    elements.push(
      isWhole
        ? element('circle', { cx: px(x), cy: px(y), r: px(radius), fill }, title)
        : element('path', { d: slice(x, y, radius, from, to), fill, stroke: '#fff' }, title),
    );
    if (label !== undefined) {
      const [middle, distance] = [(from + to) / 2, radius * 0.7];
      const text = label
        .replaceAll('%0%', name)
        .replaceAll('%1%', String(value))
        .replaceAll('%2%', `${Math.round((100 * value) / total)}%`);
      elements.push(
        chartText(text, x + distance * Math.sin(2 * Math.PI * middle), y - distance * Math.cos(2 * Math.PI * middle)),
      );
    }
    from = to;
  });
  return elements;
}

function slice(x: number, y: number, radius: number, from: number, to: number): string {
  const point = (turn: number) =>
    `${px(x + radius * Math.sin(2 * Math.PI * turn))} ${px(y - radius * Math.cos(2 * Math.PI * turn))}`;
  return `M ${px(x)} ${px(y)} L ${point(from)} A ${px(radius)} ${px(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)} Z`;
}
