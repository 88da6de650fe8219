import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { namedFile } from './named-file.ts';
import { pixels } from './style-of.ts';

/** A video, a sound or a picture that is attached. It plays when asked to: nothing starts by itself. */
export const multimedia: BuiltinView = (macro, view) => {
  const { filename, file, owner } = namedFile(macro, view);
  if (!file || owner?.id === undefined) {
    view.warn(`The file "${filename}" is not known.`);
    return [element('span', { class: 'error' }, `Unknown attachment: ${clean(filename)}`)];
  }
  const src = `${view.addresses.prefix}${view.addresses.attachment(file, owner.id)}`;
  const [width, height] = ['width', 'height'].map((name) =>
    /^\d{1,5}(?:px)?$/.exec(pixels(parameterValue(macro, name)) ?? '')?.[0].replace('px', ''),
  );
  const kind = /^(video|audio|image)\//.exec(file.mediaType ?? '')?.[1] ?? kindOf(file.filename);
  if (kind === 'image')
    return [element('img', { class: 'multimedia-macro', src, alt: clean(file.filename), width, height })];
  if (kind === undefined) return [element('a', { class: 'multimedia-macro', href: src }, clean(file.filename))];
  const sized = kind === 'video' ? { width, height } : {};
  return [
    element(
      kind,
      { class: 'multimedia-macro', src, controls: 'controls', preload: 'none', ...sized },
      clean(file.filename),
    ),
  ];
};

function kindOf(filename: string): string | undefined {
  if (/\.(?:mp4|m4v|mov|webm|ogv|avi|wmv|mpe?g)$/i.test(filename)) return 'video';
  if (/\.(?:mp3|m4a|wav|ogg|oga|wma|aac)$/i.test(filename)) return 'audio';
  return undefined;
}
