/** The `command` export of a command's module. The module is loaded only when the command runs. */
export interface Command {
  /** The complete help text. */
  readonly help: string;
  /** Runs with the arguments that follow the command's name, and resolves to the exit code. */
  run(argv: readonly string[]): Promise<number>;
}
