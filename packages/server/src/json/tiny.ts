/** The short address of a content: its id in little-endian bytes, base64 without padding and trailing `A`. */
export function tinyPath(id: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(id));
  const code = bytes.toString('base64').replaceAll('=', '').replace(/A+$/, '');
  return `/x/${code.replaceAll('+', '_').replaceAll('/', '-')}`;
}
