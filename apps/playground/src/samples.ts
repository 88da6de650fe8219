/** The wiki markup shown on the first visit. */
export const sampleWiki = `h1. Release 2.1 {status:colour=Green|title=ready}

Back up *first*, then read {{CHANGES}} and the [release notes|https://example.org/notes].

{info:title=Before you start}
The upgrade takes ten minutes.
{info}

{code:language=bash}
npm install -g macrowright
{code}

|| Step || Team || Done ||
| Back up | Operations | (/) |
| Upgrade | Operations | (x) |

* Faster startup
** Graceful shutdown
* Clearer error messages
`;
