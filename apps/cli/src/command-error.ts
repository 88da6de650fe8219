/** An error that stops a command with exit code 2: wrong usage, an unusable file, or a failed network call. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly kind: 'usage' | 'file' | 'network';

  constructor(kind: 'usage' | 'file' | 'network', message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
