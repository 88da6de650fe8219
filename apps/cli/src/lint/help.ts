/** The help text of `macrowright lint`. */
export const help = `Usage: macrowright lint [OPTIONS] PATH…
       macrowright lint --stdin [--stdin-filename NAME] [OPTIONS]
       macrowright lint --via URL --space KEY [OPTIONS]
       macrowright lint --merge [OPTIONS] REPORT.json…

Checks storage format and wiki markup. PATH is a file, a folder, or a quoted glob pattern. In folders, lint checks
*.storage.xml, *.storage.xhtml, *.storage, *.wiki, *.confluence and the extensions of --ext. In Markdown, JSON and scripts
it checks the storage format inside: code blocks marked "storage", bodies of REST responses, and templates tagged
storage\`…\`.

Findings
  --target NAME            cloud, datacenter or both (default: from the configuration, else both)
  --config FILE            use this configuration; --no-config uses none. Default: the closest
                           macrowright.config.{ts,js,mjs,json,jsonc} in the folder of a file or above it
  --print-config [PATH]    print the settings for a file   --init  create a configuration
  --quiet                  report only errors
  --fail-on LEVEL          the lowest severity that fails the run: info, warning or error (default error)
  --max-warnings N         fail the run if there are more warnings
  --baseline FILE          do not report the findings in this file (default macrowright-baseline.json, if it exists)
  --baseline-write         write all findings to it        --baseline-prune  remove entries without findings

Fixes
  --fix                    apply safe fixes, then report the remaining findings; fixed standard input is printed
  --fix-unsafe             apply suggestions too
  --fix-dry-run            print a diff of the fixes without writing files

Output
  --format NAME[=FILE]     pretty, stylish, compact, json, sarif, github, gitlab, junit, checkstyle or rdjson (default
                           pretty); "auto" is github in GitHub Actions and pretty elsewhere; the path of a module is a
                           custom format. Repeat it to write several reports, to standard output or to files
  --timing                 print the time of each rule to standard error

Files
  --ext .A,.B              additional file extensions to lint in folders
  --embedded               also lint Markdown, JSON and scripts in folders
  --no-ignore              ignore .gitignore and .macrowrightignore
  --allow-unmatched        accept a PATH that matches nothing
  --changed                lint only files that differ from the last commit; --since REF from another commit
  --staged                 lint what is staged; with --fix, the files and the index are changed, unless a file has
                           changes that are not staged
  --follow-symlinks        follow symbolic links in folders and out of the working folder
  --shard I/N              lint the I-th of N parts; --merge combines the JSON reports of the parts
  --cache                  keep findings by content in .macrowright/lint-cache.json, or in --cache-location FILE
  --concurrency N          number of threads (default auto)
  --watch                  lint again whenever a file changes

Live pages
  --via URL --space KEY    lint the pages of a space of a Confluence site, read-only. Credentials come from
                           MACROWRIGHT_EMAIL and MACROWRIGHT_TOKEN

Exit codes: 0 no findings at or above the fail level, 1 findings, 2 usage, configuration, file or internal error.`;
