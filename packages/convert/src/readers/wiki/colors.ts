import type { WikiMacro } from '@macrowright/macros';
import type { ConstructReader } from './construct.ts';

const names = new Set(
  (
    'aqua black blue fuchsia gray green grey lime maroon navy olive orange purple red silver teal white yellow ' +
    'aliceblue antiquewhite aquamarine azure beige bisque blanchedalmond blueviolet brown burlywood cadetblue chartreuse ' +
    'chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey ' +
    'darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray ' +
    'darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite ' +
    'forestgreen gainsboro ghostwhite gold goldenrod greenyellow honeydew hotpink indianred indigo ivory khaki lavender ' +
    'lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey ' +
    'lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow limegreen ' +
    'linen magenta mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen ' +
    'mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite oldlace olivedrab orangered orchid ' +
    'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue rebeccapurple ' +
    'rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna skyblue slateblue slategray slategrey snow ' +
    'springgreen steelblue tan thistle tomato turquoise violet wheat whitesmoke yellowgreen'
  ).split(' '),
);

const numbered = /^(?:#[0-9a-f]{3}|#[0-9a-f]{6}|rgb\( *\d+ *, *\d+ *, *\d+ *\))$/i;

/** Whether `{color:…}` supports a value: a CSS name, a hexadecimal color or `rgb()`. */
export function isColor(value: string): boolean {
  return numbered.test(value) || names.has(value.toLowerCase());
}

/** The color of a tag: `''` for an unknown color, which is reported, and `undefined` for a tag that ends a color. */
export function readColor(
  { diagnostics }: ConstructReader,
  { parameters, start, openEnd }: WikiMacro,
): string | undefined {
  if (parameters === '') return undefined;
  const color = parameters.trim().replace(/^(?=[0-9a-f]{6}$)/i, '#');
  if (isColor(color)) return color;
  diagnostics.push({
    code: 'wiki-unknown-color',
    severity: 'warning',
    message: `Unknown color "${color}"; the text keeps its color.`,
    range: { start, end: openEnd },
  });
  return '';
}
