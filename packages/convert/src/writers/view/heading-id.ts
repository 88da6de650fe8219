/**
 * The id of a heading: the page title and the heading without whitespace. An id that does not start with a letter gets the
 * prefix `id-`; a repeated id gets a number. Without `used`, ids may repeat.
 */
export function headingId(title: string | undefined, heading: string, used: Map<string, number> | undefined): string {
  const joined = (title === undefined ? heading : `${title}-${heading}`).replace(/\s+/g, '');
  const id = /^[A-Za-z]/.test(joined) ? joined : `id-${joined}`;
  if (!used) return id;
  const count = used.get(id) ?? 0;
  used.set(id, count + 1);
  return count === 0 ? id : `${id}.${count}`;
}
