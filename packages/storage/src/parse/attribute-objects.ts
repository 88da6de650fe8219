/** The attributes of an element that has none. An object literal would reserve space for four. */
function NoAttributes() {}
NoAttributes.prototype = Object.prototype;

function OneAttribute(this: Record<string, string>, name: string, value: string) {
  this[name] = value;
}
OneAttribute.prototype = Object.prototype;

type Constructor<Args extends unknown[]> = new (...args: Args) => Record<string, string>;

/** Creates an empty object for attributes. */
export const EmptyAttributes = NoAttributes as unknown as Constructor<[]>;
/** Creates an object with one attribute; not for `__proto__`. */
export const SingleAttribute = OneAttribute as unknown as Constructor<[name: string, value: string]>;
