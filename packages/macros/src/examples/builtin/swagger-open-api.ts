import { swaggerOpenApi } from '../../builtin/swagger-open-api.ts';
import { examplesOf } from '../example.ts';

export const swaggerOpenApiExamples = examplesOf(swaggerOpenApi, {
  title: 'An API description',
  wiki: '{swagger-open-api}',
  storage: '<ac:structured-macro ac:name="swagger-open-api" />',
});
