import { network } from '../../builtin/network.ts';
import { examplesOf } from '../example.ts';

export const networkExamples = examplesOf(network, {
  title: 'The people a user follows',
  parameters: { relation: 'following', username: { username: 'ada' } },
  wiki: '{network:following|username=ada}',
  storage:
    '<ac:structured-macro ac:name="network"><ac:parameter ac:name="">following</ac:parameter><ac:parameter ac:name="username"><ri:user ri:username="ada" /></ac:parameter></ac:structured-macro>',
});
