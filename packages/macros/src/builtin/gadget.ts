import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const gadget = /* @__PURE__ */ defineMacro({
  name: 'gadget',
  title: 'Gadget',
  summary: 'Embeds an OpenSocial gadget.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'Address of the gadget specification.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'seen',
    },
    preferences: {
      type: 'string',
      doc: 'Gadget settings as a query string.',
      evidence: 'documented',
    },
    width: {
      type: 'int',
      doc: 'Width.',
      evidence: 'inferred',
    },
    border: {
      type: 'boolean',
      doc: 'Draw a border.',
      default: false,
      evidence: 'inferred',
    },
  },
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'documented',
  },
  risks: ['Loads remote code chosen by the page author.'],
  notes: ['Wiki markup kept the preferences in the body; storage moved them into the parameter.'],
  evidence: 'documented',
  source: 'Gadget Macro; GadgetMacroMigrator API page',
});
