package claims

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/tables"
)

// TestRepairedRoots: the predicate of each sentence, its tag and its subject.
func TestRepairedRoots(t *testing.T) {
	r, err := New(tables.English)
	require.NoError(t, err)
	for _, tt := range []struct{ text, root, tag, subject string }{
		{"The lighthouse on Skerry Mor flashes twice every fifteen seconds.", "flashes", "VBZ", "lighthouse"},
		{"The museum in Vell owns 3,040 masks.", "owns", "VBZ", "museum"},
		{"The match kicks off at 15:00.", "kicks", "VBZ", "match"},
		{"In the current year, the Hvit glacier thinned by 2.8 metres.", "thinned", "VBD", "glacier"},
		{"From January to March, South African gross domestic product expanded by 0.4%.", "expanded", "VBD", "product"},
		{"Bulgaria extradited the founder of the exchange to the United States on Thursday.", "extradited", "VBD", "Bulgaria"},
		{"The bankrupt toy chain Kubus is closing nearly 100 shops.", "closing", "VBG", "chain"},
		{"The instrument that measures sea ice comes from Finland.", "comes", "VBZ", "instrument"},
		{"A gold mine in Mali collapsed.", "collapsed", "VBD", "mine"},
		{"In July of last year, 700 people in Norland had been on short time, none of whom worked in the factories.", "time", "NN", "people"},
		{"The cup final in Oslo was played in the rain.", "played", "VBN", "final"},
		{"The final match was played in the rain.", "played", "VBN", "match"},
		// not
		{"Half of the village's 600 inhabitants.", "Half", "NN", ""},
		{"Six weeks of rain.", "weeks", "NNS", ""},
	} {
		s := &r.Read(Document{Text: tt.text}).Text.Sentences[0]
		root, subject := -1, ""
		for i := range s.Tokens {
			if s.Tokens[i].Head < 0 {
				root = i
			}
		}
		for _, x := range s.Tokens {
			if x.Head == root && (x.Rel == syntax.Nsubj || x.Rel == syntax.NsubjPass) {
				subject = x.Text
			}
		}
		assert.Equal(t, []string{tt.root, tt.tag, tt.subject}, []string{s.Tokens[root].Text, s.Tokens[root].XTag, subject}, tt.text)
	}
}
