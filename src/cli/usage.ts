/** What `whence` prints for `--help`, and on wrong usage. */
export const USAGE = `usage: node cli.mjs COMMAND [OPTION …]

Reads an article and shows, for each checkable claim on elections, protests and crackdowns, whom the article
makes answerable for it and what the record holds on that source and on what independent observers reported.
Everything happens on this machine.

for people
  read FILE|-            each claim with its source and notes; FILE is .html or .txt, - is standard input
    --url URL              the page's address
    --published YYYY-MM-DD the day it was published, where the page does not say
    --format FORMAT        text (default), json, markdown, annotations (W3C, JSON-LD), html (the article marked up)
    --out FILE             write there instead of standard output
    --explain              say which rule found each claim and which words name its source
  record --stats         what the embedded record holds
  record --country KZ    every entry on a country, with its evidence
  record --lint          check the record
  record add …           write a new entry into the packs (src/record/README.md)

for programs: one JSON object a line in and out, in the same order; offsets are UTF-16
  article --jsonl        {"id","file","url"?}                        → {"id","title","published","language","text"}
  claims --jsonl         {"id","text","url"?,"published"?,"year"?,"title"?}
                                                                     → {"id","event","claims":[…]}
                           "published" is YYYY-MM-DD (or YYYY-MM, YYYY); "year" the year a text is from, where its day
                           is not known. A claim's "event" has a "relation": "about" it, a "stage" that leads to it, or
                           only of the "same-year", its setting
  notes --jsonl          the same, each claim with its "notes"
  attributions --jsonl   {"id","text"}                               → {"id","attributions":[…]}

  --help, --version

exit status: 0; 1 when an input cannot be read or understood; 2 for wrong usage
`;
