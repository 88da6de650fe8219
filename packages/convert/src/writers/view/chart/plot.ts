import { element } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** Where something is rendered, in toPixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A scale from values to toPixels. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** How far along the axis a value is, 0 to 1. */
  at(value: number): number;
}

/** A scale that holds all values and begins and ends at round numbers. Bounds that are given stay. */
export function scaleOf(
  values: readonly number[],
  fromZero: boolean,
  bounds: { readonly low?: number; readonly high?: number } = {},
): Scale {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least > most) [least, most] = [0, 1];
  if (fromZero) [least, most] = [Math.min(0, least), Math.max(0, most)];
  if (least === most) most = least + 1;
  const step = roundStep((most - least) / 5);
  const low = bounds.low ?? Math.floor(least / step) * step;
  const high = Math.max(low + step, bounds.high ?? Math.ceil(most / step) * step);
  const ticks: number[] = [];
  for (let count = 0; count <= 20 && low + count * step <= high + step / 1000; count++) ticks.push(low + count * step);
  return { low, high, ticks, at: (value) => (value - low) / (high - low) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

/** A number for an attribute: two decimals are finer than a screen. */
export function px(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/** Words in a chart. */
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

/** A number as an axis writes it. */
export function tickText(value: number): string {
  return Number(value.toPrecision(6)).toString();
}

/** What fits below a point of an axis. */
export function shortened(content: string, room: number): string {
  const letters = Math.max(1, Math.floor(room / 6));
  return content.length > letters ? `${content.slice(0, letters - 1).toWellFormed()}\u2026` : content;
}
