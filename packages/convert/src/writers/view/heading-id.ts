/**
 * The id of a heading: page title and text without white space. An id that does not begin with a letter gets `id-`; a
 * repeated one gets a number.
 */
export function headingId(title: string | undefined, heading: string, used: Map<string, number> | undefined): string {
  const text = withoutSpace(heading);
  const joined = title === undefined ? text : `${withoutSpace(title)}-${text}`;
  const id = /^[A-Za-z]/.test(joined) ? joined : `id-${joined}`;
  if (!used) return id;
  const before = used.get(id) ?? 0;
  used.set(id, before + 1);
  return before === 0 ? id : `${id}.${before}`;
}

function withoutSpace(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, '') : text;
}
