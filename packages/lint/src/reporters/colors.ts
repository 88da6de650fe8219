import type { Severity } from '@macrowright/storage';

/** Functions that add colors for a terminal. */
export interface Colors {
  severity(severity: Severity, text: string): string;
  /** Less important text. */
  dim(text: string): string;
  bold(text: string): string;
}

const codes = { error: 31, warning: 33, info: 36 } as const;

/** Colors as escape sequences, or functions that return the text unchanged. */
export function createColors(isEnabled: boolean): Colors {
  const styled = (start: number, end: number, text: string) =>
    isEnabled ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return {
    severity: (severity, text) => styled(codes[severity], 39, text),
    dim: (text) => styled(2, 22, text),
    bold: (text) => styled(1, 22, text),
  };
}
