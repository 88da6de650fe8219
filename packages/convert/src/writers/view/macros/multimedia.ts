import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { unknownAttachment } from '../parts/error-block.ts';
import { namedFile } from '../parts/named-file.ts';
import { toPixels } from '../parts/style.ts';

/** An attached video, sound or image. Nothing plays automatically. */
export const multimedia: BuiltinView = (macro, _body, view) => {
  const { filename, file, owner } = namedFile(macro, view);
  if (!file || owner?.id === undefined) return [unknownAttachment(macro, filename, view)];
  const src = `${view.urls.prefix}${view.urls.attachment(file, owner.id)}`;
  const name = clean(file.filename);
  const [width, height] = ['width', 'height'].map((parameter) =>
    /^\d{1,5}(?:px)?$/.exec(toPixels(parameterValue(macro, parameter)) ?? '')?.[0].replace('px', ''),
  );
  const kind = /^(video|audio|image)\//.exec(file.mediaType ?? '')?.[1] ?? kindOf(file.filename);
  if (kind === undefined) return [element('a', { class: 'multimedia-macro', href: src }, name)];
  if (kind === 'image') return [element('img', { class: 'multimedia-macro', src, alt: name, width, height })];
  const size = kind === 'video' ? { width, height } : {};
  const attributes = { class: 'multimedia-macro', src, controls: 'controls', preload: 'none', ...size };
  return [element(kind, attributes, name)];
};

function kindOf(filename: string): string | undefined {
  if (/\.(?:mp4|m4v|mov|webm|ogv|avi|wmv|mpe?g)$/i.test(filename)) return 'video';
  if (/\.(?:mp3|m4a|wav|ogg|oga|wma|aac)$/i.test(filename)) return 'audio';
  return undefined;
}
