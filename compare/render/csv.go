package render

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"

	"github.com/gainsay/gainsay/compare"
)

// columnsOf names the columns of the format csv.
var columnsOf = []string{"verdict", "kind", "confidence", "question", "why",
	"a_doc", "a_source", "a_date", "a_holder", "a_quote", "b_doc", "b_source", "b_date", "b_holder", "b_quote"}

// table writes a finding a row. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
func table(b *bytes.Buffer, r *compare.Report, _ Options) error {
	w := csv.NewWriter(b)
	if err := w.Write(columnsOf); err != nil {
		return err
	}
	for _, f := range r.Findings {
		row := []string{string(f.Verdict), string(f.Kind), fmt.Sprintf("%.2f", f.Confidence), f.Question, f.Why}
		for _, s := range []compare.Side{f.A, f.B} {
			row = append(row, s.Doc, s.Source, string(s.Date), s.Holder, s.Quote)
		}
		for i := range row {
			row[i] = cell(row[i])
		}
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// cell keeps a text from being read as a formula.
func cell(s string) string {
	s = strings.ToValidUTF8(strings.ReplaceAll(s, "\r", " "), "\ufffd")
	if s != "" && strings.ContainsRune("=+-@\t\n", rune(s[0])) {
		return "'" + s
	}
	return s
}
