import { defineMacro } from '../define.ts';

export const swaggerOpenApi = /* @__PURE__ */ defineMacro({
  name: 'swagger-open-api',
  title: 'Open API',
  summary: 'Provided by a third-party app, not by Confluence.',
  distribution: 'app',
  body: 'plain',
  bodyOptional: true,
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: 'app',
    cloud: 'app',
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'third-party app',
});
