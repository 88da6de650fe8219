import { googleDriveSlides } from '../../builtin/google-drive-slides.ts';
import { examplesOf } from '../example.ts';

export const googleDriveSlidesExamples = examplesOf(googleDriveSlides, {
  title: 'A presentation',
  wiki: '{google-drive-slides}',
  storage: '<ac:structured-macro ac:name="google-drive-slides" />',
});
