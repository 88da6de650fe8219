/** The short path of a piece of content: its id as little-endian bytes, in base64 without padding or trailing `A`s. */
export function tinyPath(id: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(id));
  const code = bytes.toString('base64').replaceAll('=', '').replace(/A+$/, '');
  return `/x/${code.replaceAll('+', '_').replaceAll('/', '-')}`;
}

/** The id in the last segment of a short path. `undefined` if it is not a short path. */
export function idOfTinyPath(code: string): number | undefined {
  if (!/^[\w-]{1,11}$/.test(code)) return undefined;
  const bytes = Buffer.from(code.replaceAll('_', '+').replaceAll('-', '/').padEnd(11, 'A'), 'base64');
  const id = bytes.readBigUInt64LE();
  return id <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(id) : undefined;
}
