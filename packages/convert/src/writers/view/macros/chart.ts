import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';
import { categoryChart } from '../chart/categories.ts';
import { type ChartData, chartData, numberOf } from '../chart/data.ts';
import { gantt } from '../chart/gantt.ts';
import { pie } from '../chart/pie.ts';
import { type Area, chartText } from '../chart/plot.ts';
import { pointChart } from '../chart/points.ts';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { isOn } from '../listing/parameters.ts';

/** A chart of the tables in the body. The server sends an image; here the chart is SVG that consists of numbers and text only. */
export const chart: BuiltinView = (macro, body, view) => {
  const data = chartData(body, parameterValue(macro, 'dataOrientation') === 'vertical');
  if (!data) {
    view.warn(macro, 'The tables of the chart have too many cells.');
    return [element('div', { class: 'chart-macro' }, body)];
  }
  const valueCount = data.series.reduce((sum, { values }) => sum + values.length, 0);
  if (!view.reserveEntries(valueCount)) return [element('div', { class: 'chart-macro' }, body)];
  const svg = chartElement(macro, data);
  const display = parameterValue(macro, 'dataDisplay') ?? 'false';
  const before = display === 'before' ? body : [];
  const after = display === 'after' || isOn(display) ? body : [];
  return [element('div', { class: 'chart-macro' }, [before, svg, after])];
};

const palette = ['#4c9aff', '#ff8f73', '#57d9a3', '#ffc400', '#998dd9', '#79e2f2', '#c1c7d0', '#ff5630'];

function chartElement(macro: Macro, data: ChartData): Element {
  const value = (name: string) => parameterValue(macro, name) || undefined;
  const [width, height] = [size(value('width')), size(value('height'))];
  const custom = (value('colors') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(isColor);
  const colors = custom.length > 0 ? custom : palette;
  const type = value('type') ?? 'pie';
  const titles = [value('title'), value('subTitle')].filter((title) => title !== undefined);
  const names = type === 'pie' ? slices(data).categories : data.series.map(({ name }) => name);
  const legend = isOn(value('legend'), true) ? legendItems(names, colors, width, height) : [];
  const margin = type === 'pie' ? 10 : 46;
  const top = 12 + titles.length * 18;
  const area: Area = {
    left: margin,
    top,
    width: Math.max(10, width - margin - 12),
    height: Math.max(10, height - top - (type === 'pie' ? 8 : 36) - (legend.length > 0 ? 20 : 0)),
  };
  const [xLabel, yLabel] = [value('xLabel'), value('yLabel')];
  const background = isColor(value('bgColor') ?? '') ? value('bgColor') : undefined;
  const border = isColor(value('borderColor') ?? '') ? value('borderColor') : undefined;
  return element(
    'svg',
    {
      class: 'chart',
      role: 'img',
      'aria-label': clean(value('title') ?? 'Chart'),
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      background || border ? element('rect', { width, height, fill: background ?? 'none', stroke: border }) : undefined,
      titles.map((title, index) =>
        chartText(clean(title), width / 2, 16 + index * 18, 'middle', index === 0 ? 14 : 11),
      ),
      marks(macro, type, data, area, colors),
      xLabel ? chartText(clean(xLabel), area.left + area.width / 2, area.top + area.height + 30) : undefined,
      yLabel
        ? element(
            'text',
            {
              x: 10,
              y: area.top + area.height / 2,
              'font-size': 11,
              'text-anchor': 'middle',
              fill: 'currentColor',
              transform: `rotate(-90 10 ${area.top + area.height / 2})`,
            },
            clean(yLabel),
          )
        : undefined,
      legend,
    ],
  );
}

function marks(macro: Macro, type: string, data: ChartData, area: Area, colors: readonly string[]): Element[] {
  const value = (name: string) => parameterValue(macro, name) || undefined;
  const bound = (name: string) => [numberOf(value(name) ?? '')].find(Number.isFinite);
  const bounds = { low: bound('rangeAxisLowerBound'), high: bound('rangeAxisUpperBound') };
  switch (type) {
    case 'pie':
      return pie(slices(data), area, colors, value('pieSectionLabel'));
    case 'gantt':
      return gantt(data, area, colors);
    case 'bar':
    case 'line':
    case 'area':
      if (isOn(value('timeSeries')) && type === 'line')
        return pointChart(data, area, { kind: 'line', dates: true, colors, ...bounds });
      return categoryChart(data, area, {
        kind: type,
        stacked: isOn(value('stacked')),
        horizontal: type === 'bar' && value('orientation') === 'horizontal',
        shapes: isOn(value('showShapes'), true),
        colors,
        ...bounds,
      });
    default: {
      const kinds = { xyArea: 'area', xyBar: 'bar', xyStep: 'step', xyStepArea: 'area', scatter: 'scatter' } as const;
      const kind = Object.hasOwn(kinds, type) ? kinds[type as keyof typeof kinds] : 'line';
      return pointChart(data, area, {
        kind,
        dates: type === 'timeSeries' || isOn(value('timeSeries')),
        colors,
        ...bounds,
      });
    }
  }
}

/** A pie shows the first series, or one slice per series if each has a single number. */
function slices(data: ChartData): ChartData {
  const { categories, series } = data;
  if (categories.length > 1 || series.length < 2) return data;
  const values = series.map(({ values: [first = Number.NaN] }) => first);
  return { categories: series.map(({ name }) => name), series: [{ name: categories[0] ?? '', values }] };
}

function legendItems(names: readonly string[], colors: readonly string[], width: number, height: number): ChildNode[] {
  const items: ChildNode[] = [];
  let x = 10;
  for (const [index, name] of names.entries()) {
    const itemWidth = 22 + name.length * 6;
    if (x + itemWidth > width || name === '') continue;
    items.push(
      element('rect', { x, y: height - 15, width: 9, height: 9, fill: colors[index % colors.length] }),
      chartText(clean(name), x + 13, height - 6, 'start'),
    );
    x += itemWidth;
  }
  return items;
}

function isColor(value: string): boolean {
  return /^(?:#[\da-f]{3}|#[\da-f]{6}|[a-z]{3,20})$/i.test(value);
}

function size(value: string | undefined): number {
  const number = Number(/^(\d{1,5})(?:px)?$/.exec(value ?? '')?.[1] ?? 300);
  return Math.min(4000, Math.max(40, number));
}
