import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { isOn, valuesOf } from '../listing/parameters.ts';
import { pictureOf } from './offline.ts';

/**
 * The frame of an app's macro. On the server a script fills it; here the body stands in it, or where there is none the
 * server's picture of the macro.
 */
export const app: BuiltinView = (macro, view) => {
  const content = macro.body ? bodyOf(macro, view) : [pictureOf(macro, view), described(macro)];
  return [element('div', { class: 'ap-container' }, element('div', { class: 'ap-content' }, content))];
};

/** The same for a macro within a line. */
export const inlineApp: BuiltinView = (macro) => [
  element('span', { class: 'ap-container' }, element('code', {}, clean(parameterValue(macro, 'body') ?? macro.name))),
];

function bodyOf(macro: Macro, view: BuiltinViewContext): ChildNode[] {
  const body = view.body(macro);
  return macro.body?.kind === 'plain' ? [element('pre', {}, body)] : body;
}

/** The file or the text that the app would draw. */
function described(macro: Macro): ChildNode | undefined {
  const [name] = valuesOf(macro, 'displayName', 'diagramName', 'filename', 'fileName', 'name', 'file', 'url');
  return name === undefined ? undefined : element('span', { class: 'ap-name' }, ` ${clean(name)}`);
}

/** An app's macro that lets its body through. */
export const passing: BuiltinView = (macro, view) => [element('div', {}, view.body(macro))];

/** A body in a language. */
export const svTranslation: BuiltinView = (macro, view) => {
  const language = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/.exec(parameterValue(macro, 'language') ?? '')?.[0];
  return [element('div', { class: 'sv-translation', lang: language?.replace('_', '-') }, view.body(macro))];
};

/** An excerpt with a name. */
export const multiexcerpt: BuiltinView = (macro, view) =>
  isOn(parameterValue(macro, 'hidden')) ? [] : [element('div', { class: 'multiexcerpt' }, view.body(macro))];

/** A box with a title, as apps for messages draw it. */
export const auimessage: BuiltinView = (macro, view) => {
  const type = /^(?:info|success|warning|error|hint|generic)$/.exec(parameterValue(macro, 'type') ?? '')?.[0] ?? 'info';
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: `aui-message aui-message-${type}` }, [
      title ? element('p', { class: 'title' }, title) : undefined,
      view.body(macro),
    ]),
  ];
};

/** A tab; all tabs are open, one below the other. */
export const localtab: BuiltinView = (macro, view) => {
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: 'localtab' }, [
      title ? element('p', { class: 'localtab-title' }, element('b', {}, title)) : undefined,
      view.body(macro),
    ]),
  ];
};

/** The tabs of a group. */
export const localtabgroup: BuiltinView = (macro, view) => [
  element('div', { class: 'localtabgroup' }, view.body(macro)),
];

/** Steps with numbers. */
export const uiSteps: BuiltinView = (macro, view) => [element('div', { class: 'ui-steps' }, view.body(macro))];

/** A step. */
export const uiStep: BuiltinView = (macro, view) => [element('div', { class: 'ui-step' }, view.body(macro))];

/** Where a printed page ends. */
export const pagebreak: BuiltinView = () => [element('div', { class: 'scroll-pagebreak' })];

/** A title for the next table or picture. */
export const scrollTitle: BuiltinView = (macro, view) => {
  const title = parameterValue(macro, 'title');
  return [
    element('div', { class: 'scroll-title' }, [
      view.body(macro),
      title ? element('p', { class: 'caption' }, title) : undefined,
    ]),
  ];
};

/** A diagram, by the picture that the app attaches beside it. */
export function diagram(names: string, parameter: string): BuiltinView {
  return (macro, view) => {
    const [name = ''] = valuesOf(macro, parameter, 'name', 'filename');
    const id = view.page.id;
    const file =
      id === undefined ? undefined : (view.site?.attachment(id, `${name}.png`) ?? view.site?.attachment(id, name));
    if (!file || id === undefined) return app(macro, view);
    const src = `${view.addresses.prefix}${view.addresses.attachment(file, id)}`;
    const [width, height] = ['width', 'height'].map((side) => /^\d{1,5}$/.exec(parameterValue(macro, side) ?? '')?.[0]);
    return [
      element(
        'span',
        { class: `${names}-container` },
        element('img', { class: `${names}-diagram-image`, src, alt: clean(name), width, height }),
      ),
    ];
  };
}
