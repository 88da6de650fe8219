// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Replaces characters that XML forbids with U+FFFD, in text that does not come from the page. */
export function clean(value: string): string {
  return value.replace(forbidden, '\ufffd').toWellFormed();
}

const unreserved = /^[\w.-]*$/;

/** Percent-encodes part of a URL. Lone surrogates, which cannot be encoded, become U+FFFD. */
export function encodePart(value: string): string {
  if (unreserved.test(value)) return value;
  return encodeURIComponent(value.toWellFormed());
}

/** Encodes a value of a query string as HTML forms do. */
export function encodeForm(value: string): string {
  return encodePart(value).replaceAll('%20', '+');
}
