/** What stops a command: a wrong call, a file that cannot be read or written, or a fault of our own. All end with exit 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly kind: 'usage' | 'file' | 'network';

  constructor(kind: 'usage' | 'file' | 'network', message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
