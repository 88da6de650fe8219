/** The version of the command. Equal to the one in `package.json`. */
export const version = '0.1.0';
