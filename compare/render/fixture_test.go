package render

import (
	"strings"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// flood is a small report: three papers about one flood.
func flood() *compare.Report {
	r := &compare.Report{Documents: []claims.Document{
		{ID: "1-valley.txt", Source: "Valley Echo", Date: "2024-07-29", Title: "Rain breaks the dyke",
			Text: "The river broke the dyke at Ostrava on Sunday.\n\nFive people have died, the mayor said. Nobody knows yet how many are missing.\n"},
		{ID: "2-wire.txt", Source: "Inland Wire", Date: "2024-07-31", Title: "Flood: toll rises",
			Text: "Twelve people have died in the flood. The dyke gave way on Sunday.\n\nThe bridge is open.\n"},
		{ID: "3-notes.txt", Source: "River Notes", Title: "What we saw",
			Text: "The bridge is closed to all traffic.\n"},
	}}
	side := func(doc int, quote, answer string) compare.Side {
		d := r.Documents[doc]
		at := strings.Index(d.Text, quote)
		return compare.Side{Doc: d.ID, Source: d.Source, Date: d.Date, Start: at, End: at + len(quote), Quote: quote, Answer: answer}
	}
	five := side(0, "Five people have died", "5")
	five.Holder, five.Moment = "the mayor", "2024-07-29"
	r.Findings = []compare.Finding{
		{Verdict: compare.Update, Kind: compare.Growth, Confidence: 0.91, Question: "deaths, flood at Ostrava", A: five,
			B: side(1, "Twelve people have died in the flood.", "12"), Why: "Five by 29 July, twelve by 31 July: a running count rose."},
		{Verdict: compare.Agreement, Kind: compare.Same, Confidence: 0.8, Question: "day on which the dyke broke", Entails: "both",
			A: side(0, "The river broke the dyke at Ostrava on Sunday.", "28 July 2024"), B: side(1, "The dyke gave way on Sunday.", "28 July 2024"),
			Why: "Both say Sunday, 28 July."},
		{Verdict: compare.Conflict, Kind: compare.Exclusive, Confidence: 0.55, Question: "state of the bridge", A: side(1, "The bridge is open.", "open"),
			B: side(2, "The bridge is closed to all traffic.", "closed"), Why: "Open and closed exclude each other.",
			Warnings: []string{"one of the two has no date"}},
		{Verdict: compare.Unrelated, Kind: compare.Adds, Confidence: 0.6, Question: "missing, flood at Ostrava", Barrier: "subject", A: side(0, "how many are missing", ""),
			B: side(1, "Twelve people have died in the flood.", ""), Why: "Missing and dead are not counted together."},
	}
	r.Threads = []compare.Thread{{Question: "deaths, flood at Ostrava", Findings: []int{0}}, {Question: "day on which the dyke broke", Findings: []int{1}}}
	r.Warnings = []string{"3-notes.txt: no date found"}
	return r
}

// nasty is what a hostile article may hold.
var nasty = []string{
	"<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "</style><style>*{display:none}", "</desc></svg><svg onload=alert(1)>",
	"]]><!--", "{{.}}", "javascript:alert(1)", "\u202egnirts\u202c", "\x1b[31mred\x1b[0m\a", "a\x00b", "bad \xff\xfe bytes", "\xe6",
	"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "|table|", "**bold** _it_ `code` [link](http://x) #1 @user ![i](x)", "a,b\"c\r\nd",
	strings.Repeat("w", 5_000), strings.Repeat("many words ", 900), "שלום עולם", "日本語の文", "",
}

// hostile is a report whose every text is nasty.
func hostile(text string) *compare.Report {
	d := func(id string) claims.Document {
		return claims.Document{ID: id + text, Source: text, Date: claims.Date(text), Title: text, Text: "before\n\n" + text + " behind"}
	}
	r := &compare.Report{Documents: []claims.Document{d("a"), d("b")}, Warnings: []string{text}}
	side := func(id string) compare.Side {
		return compare.Side{Doc: id + text, Source: text, Date: claims.Date(text), Start: 8, End: 8 + len(text), Quote: text, Holder: text, Answer: text, Moment: text}
	}
	for _, v := range append(gravity, compare.Verdict(text)) {
		r.Findings = append(r.Findings, compare.Finding{Verdict: v, Kind: compare.Kind(text), Confidence: 0.5, Question: text, Why: text,
			Barrier: text, Warnings: []string{text}, A: side("a"), B: side("b")})
	}
	r.Threads = []compare.Thread{{Question: text, Findings: []int{0, 1, 1, -1, 99}}}
	return r
}
