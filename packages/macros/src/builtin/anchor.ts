import { defineMacro } from '../define.ts';

export const anchor = /* @__PURE__ */ defineMacro({
  name: 'anchor',
  title: 'Anchor',
  summary: 'Marks a position on the page that links can point to.',
  distribution: 'bundled',
  body: 'none',
  placement: 'inline',
  parameters: {
    '': {
      type: 'string',
      doc: 'The name of the anchor. This is the macro\'s only parameter, and it is unnamed (ac:name="").',
      argument: 'name',
      required: true,
      note: 'Exports of very old content may use the name "0" instead of the empty name.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  notes: [
    'The anchor is invisible. Link to it with ac:link ac:anchor="name".',
    'Cloud changes characters such as parentheses in anchor targets when a page is saved.',
  ],
  evidence: 'seen',
  source: 'Anchor Macro',
});
