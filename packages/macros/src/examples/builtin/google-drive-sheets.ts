import { googleDriveSheets } from '../../builtin/google-drive-sheets.ts';
import { examplesOf } from '../example.ts';

export const googleDriveSheetsExamples = examplesOf(googleDriveSheets, {
  title: 'A spreadsheet',
  wiki: '{google-drive-sheets}',
  storage: '<ac:structured-macro ac:name="google-drive-sheets" />',
});
