import { changeHistory } from '../../builtin/change-history.ts';
import { examplesOf } from '../example.ts';

export const changeHistoryExamples = examplesOf(changeHistory, {
  title: 'The versions of this page',
  wiki: '{change-history}',
  storage: '<ac:structured-macro ac:name="change-history" />',
});
