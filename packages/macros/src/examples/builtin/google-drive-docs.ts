import { googleDriveDocs } from '../../builtin/google-drive-docs.ts';
import { examplesOf } from '../example.ts';

export const googleDriveDocsExamples = examplesOf(googleDriveDocs, {
  title: 'A document',
  wiki: '{google-drive-docs}',
  storage: '<ac:structured-macro ac:name="google-drive-docs" />',
});
