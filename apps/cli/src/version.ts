/** The version of the command, as in its manifest. */
export const version = '0.1.0';
