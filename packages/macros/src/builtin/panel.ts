import { defineMacro } from '../define.ts';

export const panel = /* @__PURE__ */ defineMacro({
  name: 'panel',
  title: 'Panel',
  summary: 'Coloured box with optional title.',
  distribution: 'bundled',
  body: 'rich',
  placement: 'block',
  parameters: {
    title: {
      type: 'string',
      doc: 'Heading.',
      evidence: 'documented',
    },
    borderStyle: {
      type: 'enum',
      doc: 'CSS border style.',
      default: 'solid',
      values: ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'inset', 'outset', 'none'],
      note: 'solid and dashed are named; the rest are the other CSS values.',
      evidence: 'documented',
    },
    borderColor: {
      type: 'color',
      doc: 'Border colour, HTML name or hex.',
      evidence: 'documented',
    },
    borderWidth: {
      type: 'int',
      doc: 'Border width in pixels, number only.',
      evidence: 'documented',
    },
    bgColor: {
      type: 'color',
      doc: 'Background colour.',
      evidence: 'documented',
    },
    titleBGColor: {
      type: 'color',
      doc: 'Title background colour.',
      evidence: 'documented',
    },
    titleColor: {
      type: 'color',
      doc: 'Title text colour.',
      evidence: 'documented',
    },
    panelIcon: {
      type: 'string',
      doc: 'Emoji short name, Cloud.',
      evidence: 'seen',
    },
    panelIconId: {
      type: 'string',
      doc: 'Emoji identifier, Cloud.',
      evidence: 'seen',
    },
    panelIconText: {
      type: 'string',
      doc: 'Emoji text, Cloud.',
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
    cloudNote: 'Same storage key as the current Cloud custom panel; Cloud keeps bgColor and the icon.',
  },
  nesting: { sameMacroNesting: 'legacy-editor-only' },
  evidence: 'documented',
  source: 'Panel Macro',
});
