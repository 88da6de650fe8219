/** What a first visit shows. */
export const firstWiki = `h1. Release 2.1 {status:colour=Green|title=ready}

Back up *first*, then read {{CHANGES}} and the [notes|https://example.org/notes].

{info:title=Before you start}
The upgrade takes ten minutes.
{info}

{code:language=bash}
npm install -g macrowright
{code}

|| Step || Who || Done ||
| Back up | Ops | (/) |
| Upgrade | Ops | (x) |

* faster start
** and a faster stop
* fewer surprises
`;
