/** What a command answers. */
export interface CommandResult {
  /** The one document that `--json` prints. */
  readonly json: unknown;
  readonly text: string;
  /** The command ran, but something was refused: exit code 1. */
  readonly refused?: boolean;
}
