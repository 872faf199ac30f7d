package render

import (
	"bytes"
	_ "embed"
	"encoding/json"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// Schema is the JSON Schema of the format json (draft 2020-12).
//
//go:embed report.schema.json
var Schema []byte

// whole writes the report as it is. Lists that are empty stay lists.
func whole(b *bytes.Buffer, r *compare.Report, _ Options) error {
	out := *r
	if out.Documents == nil {
		out.Documents = []claims.Document{}
	}
	if out.Findings == nil {
		out.Findings = []compare.Finding{}
	}
	out.Threads = append([]compare.Thread{}, r.Threads...)
	for i, t := range out.Threads {
		if t.Findings == nil {
			out.Threads[i].Findings = []int{}
		}
	}
	return encode(b, out, "  ")
}

// A line is a finding as the format jsonl writes it.
type line struct {
	Verdict    compare.Verdict `json:"verdict"`
	Kind       compare.Kind    `json:"kind"`
	Confidence float64         `json:"confidence"`
	Why        string          `json:"why"`
	A          lineSide        `json:"a"`
	B          lineSide        `json:"b"`
}

type lineSide struct {
	Doc   string `json:"doc"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
}

// lines writes a finding a line, in the report's order.
func lines(b *bytes.Buffer, r *compare.Report, _ Options) error {
	for _, f := range r.Findings {
		l := line{f.Verdict, f.Kind, f.Confidence, f.Why, lineSide{f.A.Doc, f.A.Start, f.A.End, f.A.Quote}, lineSide{f.B.Doc, f.B.Start, f.B.End, f.B.Quote}}
		if err := encode(b, l, ""); err != nil {
			return err
		}
	}
	return nil
}

// encode writes a value as JSON that stands safely within HTML too: "<" is escaped.
func encode(b *bytes.Buffer, v any, indent string) error {
	enc := json.NewEncoder(b)
	enc.SetIndent("", indent)
	return enc.Encode(v)
}
