import { defineMacro } from '../define.ts';
import { spaceResource } from '../encodings.ts';

export const createFromTemplate = /* @__PURE__ */ defineMacro({
  name: 'create-from-template',
  title: 'Create from Template',
  summary: 'Shows a button that creates a page from a template or blueprint.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    templateId: {
      type: 'string',
      doc: 'The identifier of a user template.',
      requiredWhen: 'the button uses a user template',
      evidence: 'documented',
    },
    blueprintModuleCompleteKey: {
      type: 'string',
      doc: 'The plugin key and module key of a blueprint.',
      requiredWhen: 'the button uses a blueprint',
      evidence: 'documented',
    },
    contentBlueprintId: {
      type: 'string',
      doc: 'The identifier of the blueprint on this site.',
      evidence: 'seen',
    },
    templateName: {
      type: 'string',
      doc: 'The template identifier or blueprint key.',
      required: true,
      evidence: 'documented',
    },
    buttonLabel: {
      type: 'string',
      doc: 'The label of the button.',
      required: true,
      default: 'Create from Template',
      evidence: 'documented',
    },
    spaceKey: {
      type: 'spacekey',
      doc: 'The space for the new page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      note: 'Documented as required, but exported pages often omit it.',
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'The title of the new page. @currentDate, @spaceName, and @spaceKey are replaced.',
      note: 'The parameter table spells it Title; stored pages use title.',
      evidence: 'documented',
    },
    createResult: {
      type: 'string',
      doc: 'What happens after the page is created, for example view.',
      evidence: 'seen',
    },
  },
  commonMistakes: { createButtonLabel: 'buttonLabel', label: 'buttonLabel', Title: 'title' },
  requiresOneOf: [['templateId', 'blueprintModuleCompleteKey']],
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  risks: ['The identifiers are valid on one site only: a copied macro does not work on another site.'],
  evidence: 'documented',
  source: 'Create from Template Macro',
});
