import { fstatSync } from 'node:fs';

/**
 * Whether to write colors to standard output (1) or standard error (2): on a terminal, unless NO_COLOR is set. FORCE_COLOR turns
 * them on everywhere, or off if its value is 0.
 */
export function usesColor(
  descriptor: 1 | 2,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb' && isTerminal(descriptor);
}

/** Unlike `process.stdout.isTTY`, this does not load the streams of Node, which takes a tenth of the start-up time. */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false; // closed
  }
}

/**
 * A message for a terminal or a log: control characters become escapes such as `\u001b`, and so does a line break before what a
 * CI service would run as a command, because messages contain file names.
 */
export function printableMessage(text: string): string {
  return text
    .replace(/\n(?=\s*(?:::|##\[))/g, '\\u000a')
    .replace(/[^\P{Cc}\n]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
