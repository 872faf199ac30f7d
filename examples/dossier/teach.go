package main

import (
	"fmt"
	"io"

	"github.com/gainsay/gainsay/compare/render"
)

// lesson is what -h says before the list of flags.
const lesson = `usage: dossier [flags] FILE|DIR...

Compares what several articles say, and reports agreements, updates and conflicts,
each with the words on both sides, the reason in a sentence, and how sure it is.

An article is a text file, with a header if you have one:

  Source: News Agency
  Date: 2023-11-09
  Title: Twelve meetings

  By now, 12 meetings of the working group have been held.

or a line of a .jsonl file: {"id", "source", "date", "title", "text"}. Of a folder,
every .txt, .json and .jsonl file is read; "-" is standard input.

Try it:

  dossier                                          five articles that come with it
  dossier wire/                                    a folder of your own
  dossier -format html -o report.html wire/        a page to read, without script
  dossier -only conflict -min-confidence 0.7 wire/ what somebody should look at first
  dossier -fail-on conflict draft.txt sources/     exit code 1 in a pipeline
  dossier -format sarif -o gainsay.sarif articles/ for code scanning
  dossier -format jsonl wire/ | jq .why            a finding a line, for a program
  dossier -since 2023-01 archive/                  documents of 2023 and later
  dossier -words words/ wire/                      your own names and words, laid over ours
  dossier -explain a.txt b.txt                     why two statements were not compared

It exits with 0; with 1 where -fail-on found what it names; with 2 on bad input.

Formats:

`

// teach writes the help.
func teach(w io.Writer) {
	fmt.Fprint(w, lesson)
	for _, f := range render.Formats {
		fmt.Fprintf(w, "  %-12s %s\n", f.Name, f.Doc)
	}
	fmt.Fprint(w, "\nFlags:\n\n")
	f := new(settings).flags()
	f.SetOutput(w)
	f.PrintDefaults()
}
