import { parameterValue } from '@macrowright/macros';
import { rgbOf } from '../css-colors.ts';
import { openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** The WCAG minimum for normal-size text. */
const minContrast = 4.5;

/** Panel titles must have enough contrast. */
export const colorContrast: Rule = {
  code: 'color-contrast',
  group: 'accessibility',
  severity: 'info',
  summary: 'The title of a panel has too little contrast.',
  rationale: 'Many people cannot read text with a contrast below 4.5 to 1.',
  source: 'WCAG 2, contrast (minimum)',
  fixable: 'no',
  examples: {
    bad: '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">Maintenance window</ac:parameter><ac:parameter ac:name="titleBGColor">#ffffff</ac:parameter><ac:parameter ac:name="titleColor">#eeeeee</ac:parameter><ac:rich-text-body><p>Saturday, 22:00</p></ac:rich-text-body></ac:structured-macro>',
    good: '<ac:structured-macro ac:name="panel"><ac:parameter ac:name="title">Maintenance window</ac:parameter><ac:parameter ac:name="titleBGColor">#ffffff</ac:parameter><ac:parameter ac:name="titleColor">#172b4d</ac:parameter><ac:rich-text-body><p>Saturday, 22:00</p></ac:rich-text-body></ac:structured-macro>',
  },
  visit: {
    macros: {
      panel(macro, { document, report }) {
        const background = rgbOf(parameterValue(macro, 'titleBGColor') ?? '');
        const title = rgbOf(parameterValue(macro, 'titleColor') ?? '');
        if (!background || !title) return;
        const [light, dark] = [luminance(background), luminance(title)].sort((a, b) => b - a);
        const contrast = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
        if (contrast >= minContrast) return;
        report({
          message: `The contrast between title and background is ${contrast.toFixed(1)} to 1; it must be at least ${minContrast} to 1.`,
          range: openRange(document, macro.element),
        });
      },
    },
  },
};

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
