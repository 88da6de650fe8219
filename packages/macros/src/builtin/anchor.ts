import { defineMacro } from '../define.ts';

export const anchor = /* @__PURE__ */ defineMacro({
  name: 'anchor',
  title: 'Anchor',
  summary: 'Marks a point in the page that links can jump to.',
  distribution: 'bundled',
  body: 'none',
  placement: 'inline',
  parameters: {
    '': {
      type: 'string',
      doc: 'Anchor name. The only parameter and it is unnamed (ac:name="").',
      argument: 'name',
      required: true,
      note: 'An export of very old content may carry the name "0" instead of the empty name.',
      evidence: 'seen',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  notes: [
    'Renders invisible; link to it with ac:link ac:anchor="name".',
    'On Cloud, characters such as parentheses in anchor targets are altered when a page is saved.',
  ],
  evidence: 'seen',
  source: 'Anchor Macro',
});
