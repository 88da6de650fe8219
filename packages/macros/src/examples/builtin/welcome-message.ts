import { welcomeMessage } from '../../builtin/welcome-message.ts';
import { examplesOf } from '../example.ts';

export const welcomeMessageExamples = examplesOf(welcomeMessage, {
  title: 'The welcome message',
  wiki: '{welcome-message}',
  storage: '<ac:structured-macro ac:name="welcome-message" />',
});
