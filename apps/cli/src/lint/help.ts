/** The help text of `macrowright lint`. */
export const help = `Usage: macrowright lint [OPTIONS] PATH…
       macrowright lint --stdin [--stdin-filename NAME] [OPTIONS]
       macrowright lint --via URL --space KEY [OPTIONS]
       macrowright lint --merge [OPTIONS] REPORT.json…

Checks documents of storage format and of wiki markup (*.wiki, *.confluence). PATH is a file, a folder, or a pattern in
quotes. In a folder *.storage.xml, *.storage.xhtml, *.storage and wiki files are read, and what --ext names. In Markdown,
JSON and scripts the storage format inside is checked: code blocks marked "storage", bodies of REST answers, templates
tagged storage\`…\`.

Findings
  --target NAME            cloud, datacenter or both (default: the configuration's, else both)
  --config FILE            use this configuration; --no-config uses none. Default: macrowright.config.{ts,js,mjs,json,jsonc}
                           beside a file or above it
  --print-config [PATH]    print what holds for a file     --init  write a first configuration
  --quiet                  report errors only
  --fail-on LEVEL          info, warning or error: what ends in exit code 1 (default error)
  --max-warnings N         more warnings than this end in exit code 1
  --baseline FILE          leave out the findings of this file (default macrowright-baseline.json, where there is one)
  --baseline-write         write all findings into it      --baseline-prune  take out of it what is gone

Fixes
  --fix                    apply the safe fixes to the files, then report what is left; standard input is printed fixed
  --fix-unsafe             apply suggestions too
  --fix-dry-run            print what would change as a diff, and write nothing

Output
  --format NAME[=FILE]     pretty, stylish, compact, json, sarif, github, gitlab, junit, checkstyle or rdjson; "auto" is
                           github inside of GitHub Actions and pretty elsewhere; the path of a module is an own format.
                           Several at once, each to standard output or to its FILE (default pretty)

Files
  --ext .A,.B              further endings that are read in folders
  --embedded               also read Markdown, JSON and scripts in folders
  --no-ignore              do not heed .gitignore and .macrowrightignore
  --allow-unmatched        a PATH that names nothing is no error
  --changed                only files that differ from the last commit; --since REF from another one
  --staged                 only files that are staged
  --shard I/N              the I-th of N shares; --merge puts the JSON reports of the shares together
  --cache                  keep findings by content in .macrowright/lint-cache.json, or in --cache-location FILE
  --concurrency N          threads (default auto)

Live pages
  --via URL --space KEY    check the pages of a space of a Confluence, read-only. Credentials come from MACROWRIGHT_EMAIL and
                           MACROWRIGHT_TOKEN

Exit codes: 0 nothing at or above the fail level, 1 findings, 2 usage, configuration, file or internal trouble.`;
