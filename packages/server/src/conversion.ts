import { canConvert, convertBody, type Representation, type Site } from '@macroscope/convert';
import { parseStorage } from '@macroscope/storage';
import { Refusal } from './errors.ts';

/** A body to convert, and the site that it is converted in. */
export interface Conversion {
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly site?: Site;
}

/** Converts a body. One that cannot be read is refused with 400, and so is a pair that does not exist. */
export function convert({ value, from, to, site }: Conversion): string {
  if (!canConvert(from, to)) throw new Refusal(400, `Unsupported conversion from ${from} to ${to}`);
  const converted = convertBody({ value, from: from as Representation, to: to as Representation, site });
  if (converted.ok) return converted.value;
  throw new Refusal(400, `Error parsing xhtml: ${converted.error.message}`);
}

/** Refuses storage that is not well-formed. */
export function checkStorage(value: string): void {
  const broken = parseStorage(value).diagnostics.find(({ severity }) => severity === 'error');
  if (broken) throw new Refusal(400, `Error parsing xhtml: ${broken.message}`);
}
