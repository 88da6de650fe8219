import { defineMacro } from '../define.ts';

export const panel = /* @__PURE__ */ defineMacro({
  name: 'panel',
  title: 'Panel',
  summary: 'A colored box with an optional title.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    title: {
      type: 'string',
      doc: 'The title.',
      evidence: 'documented',
    },
    borderStyle: {
      type: 'enum',
      doc: 'The CSS border style.',
      default: 'solid',
      values: ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'inset', 'outset', 'none'],
      note: 'The documentation names solid and dashed; the others are the remaining CSS values.',
      evidence: 'documented',
    },
    borderColor: {
      type: 'color',
      doc: 'The border color, as an HTML color name or a hexadecimal color.',
      evidence: 'documented',
    },
    borderWidth: {
      type: 'int',
      doc: 'The border width in pixels, as a number without a unit.',
      evidence: 'documented',
    },
    bgColor: {
      type: 'color',
      doc: 'The background color.',
      evidence: 'documented',
    },
    titleBGColor: {
      type: 'color',
      doc: 'The background color of the title.',
      evidence: 'documented',
    },
    titleColor: {
      type: 'color',
      doc: 'The text color of the title.',
      evidence: 'documented',
    },
    panelIcon: {
      type: 'string',
      doc: 'The short name of the emoji (Cloud).',
      evidence: 'seen',
    },
    panelIconId: {
      type: 'string',
      doc: 'The identifier of the emoji (Cloud).',
      evidence: 'seen',
    },
    panelIconText: {
      type: 'string',
      doc: 'The text of the emoji (Cloud).',
      evidence: 'seen',
    },
  },
  commonMistakes: {
    bgcolor: 'bgColor',
    backgroundColor: 'bgColor',
    titleBgColor: 'titleBGColor',
    titlebgcolor: 'titleBGColor',
    bordercolor: 'borderColor',
    borderColour: 'borderColor',
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
    cloudNote:
      'The current custom panel on Cloud uses the same name in storage format. Cloud keeps bgColor and the icon.',
  },
  nesting: { sameMacroNesting: 'legacy-editor-only' },
  evidence: 'documented',
  source: 'Panel Macro',
});
