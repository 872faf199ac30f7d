package render

import (
	"bytes"
	"fmt"

	"github.com/gainsay/gainsay/compare"
)

// The schema.org types that we write.
type (
	ldGraph struct {
		Context string `json:"@context"`
		Graph   []any  `json:"@graph"`
	}
	ldClaim struct {
		Type       string  `json:"@type"`
		ID         string  `json:"@id"`
		Text       string  `json:"text"`
		About      ldThing `json:"about"`
		Author     ldThing `json:"author"`
		Published  string  `json:"datePublished,omitempty"`
		Appearance ldWork  `json:"appearance"`
	}
	ldWork struct {
		Type       string  `json:"@type"`
		Identifier string  `json:"identifier"`
		Headline   string  `json:"headline,omitempty"`
		Published  string  `json:"datePublished,omitempty"`
		Publisher  ldThing `json:"publisher"`
	}
	ldThing struct {
		Type string `json:"@type,omitempty"`
		Name string `json:"name"`
	}
	ldReview struct {
		Type   string  `json:"@type"`
		ID     string  `json:"@id"`
		Claim  string  `json:"claimReviewed"`
		Item   ldRef   `json:"itemReviewed"`
		Body   string  `json:"reviewBody"`
		Quotes []ldRef `json:"citation"`
	}
	ldRef struct {
		ID string `json:"@id"`
	}
)

// claimReview writes every statement of a conflict or an update as a schema.org Claim, and for each such finding the draft of a
// ClaimReview of the earlier statement, which cites the later one. It has no author and no rating: both are for a person to give.
func claimReview(b *bytes.Buffer, r *compare.Report, _ Options) error {
	out := outlined(r)
	graph := ldGraph{"https://schema.org", []any{}}
	ids := map[key]string{}
	var reviews []any
	for _, t := range out.threads {
		if t.verdict != compare.Conflict && t.verdict != compare.Update {
			continue
		}
		for _, s := range t.said {
			if ids[keyOf(s)] == "" {
				ids[keyOf(s)] = fmt.Sprintf("#claim-%d", 1+len(ids))
				graph.Graph = append(graph.Graph, out.claim(s, ids[keyOf(s)], t.question))
			}
		}
		for _, i := range t.findings {
			f := r.Findings[i]
			if f.Verdict != compare.Conflict && f.Verdict != compare.Update {
				continue
			}
			earlier, last := later(f)
			reviews = append(reviews, ldReview{"ClaimReview", fmt.Sprintf("#review-%d", 1+len(reviews)), earlier.Quote,
				ldRef{ids[keyOf(earlier)]}, f.Why, []ldRef{{ids[keyOf(last)]}}})
		}
	}
	graph.Graph = append(graph.Graph, reviews...)
	return encode(b, graph, "  ")
}

// claim is one statement. Whether a holder is a person or a body is not known, so it has no type.
func (out *outline) claim(s compare.Side, id, question string) ldClaim {
	publisher := ldThing{"Organization", source(s)}
	author := publisher
	if s.Holder != "" {
		author = ldThing{"", s.Holder}
	}
	d, _ := out.document(s.Doc)
	return ldClaim{"Claim", id, s.Quote, ldThing{"Thing", question}, author, string(s.Date),
		ldWork{"NewsArticle", s.Doc, d.Title, string(s.Date), publisher}}
}
