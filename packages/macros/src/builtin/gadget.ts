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
      doc: 'The URL of the gadget specification.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'seen',
    },
    preferences: {
      type: 'string',
      doc: 'The settings of the gadget as a query string.',
      evidence: 'documented',
    },
    width: {
      type: 'int',
      doc: 'The width of the gadget.',
      evidence: 'inferred',
    },
    border: {
      type: 'boolean',
      doc: 'Show a border.',
      default: false,
      evidence: 'inferred',
    },
  },
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'documented',
  },
  risks: ['Loads remote code chosen by the author of the page.'],
  notes: ['In wiki markup the preferences are the body; in storage format they are the parameter.'],
  evidence: 'documented',
  source: 'Gadget Macro; GadgetMacroMigrator API page',
});
