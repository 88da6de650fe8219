import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** A part of the chart, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A scale from values to positions on an axis. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** The position of a value on the axis, from 0 to 1. */
  at(value: number): number;
}

/** A scale that contains all values, with round bounds unless `bounds` sets them. */
export function scaleOf(
  values: readonly number[],
  fromZero: boolean,
  bounds: { readonly low?: number | undefined; readonly high?: number | undefined } = {},
): Scale {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  if (min > max) [min, max] = [0, 1];
  if (fromZero) [min, max] = [Math.min(0, min), Math.max(0, max)];
  if (min === max) max = min + 1;
  const step = roundStep((max - min) / 5);
  const low = bounds.low ?? Math.floor(min / step) * step;
  const high = Math.max(low + step, bounds.high ?? Math.ceil(max / step) * step);
  const ticks: number[] = [];
  for (let count = 0; count <= 20 && low + count * step <= high + step / 1000; count++) ticks.push(low + count * step);
  return { low, high, ticks, at: (value) => (value - low) / (high - low) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

/** A number for an attribute. Two decimals are finer than any screen. */
export function px(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/** Text in a chart. */
export function chartText(
  content: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'middle',
  size = 11,
): Element {
  return element(
    'text',
    { x: px(x), y: px(y), 'text-anchor': anchor, 'font-size': size, fill: 'currentColor' },
    content,
  );
}

/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** A line through points. */
export function curve(points: readonly Point[], color: string, title?: Element): Element {
  return element('polyline', { points: pairs(points), fill: 'none', stroke: color, 'stroke-width': 2 }, title);
}

/** The area between points. */
export function surface(points: readonly Point[], color: string, title: Element): Element {
  return element('polygon', { points: pairs(points), fill: color, 'fill-opacity': '0.5' }, title);
}

/** A mark at a point. */
export function dot([x, y]: Point, color: string, title?: Element): Element {
  return element('circle', { cx: px(x), cy: px(y), r: 3, fill: color }, title);
}

function pairs(points: readonly Point[]): string {
  return points.map(([x, y]) => `${px(x)},${px(y)}`).join(' ');
}

/** A line in the frame of a chart. */
export function line(x1: number, y1: number, x2: number, y2: number, faint = false): Element {
  return element('line', {
    x1: px(x1),
    y1: px(y1),
    x2: px(x2),
    y2: px(y2),
    stroke: 'currentColor',
    'stroke-opacity': faint ? '0.15' : '0.6',
  });
}

/** A number as an axis shows it. */
export function tickText(value: number): string {
  return Number(value.toPrecision(6)).toString();
}

/** Text cut to a width in pixels. */
export function shortened(content: string, width: number): string {
  const maxLength = Math.max(1, Math.floor(width / 6));
  return content.length > maxLength ? `${content.slice(0, maxLength - 1).toWellFormed()}\u2026` : content;
}
