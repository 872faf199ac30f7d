package name_test

import (
	"testing"

	"github.com/gainsay/gainsay/claims/syntax"
	"github.com/gainsay/gainsay/normalize/name"
	"github.com/stretchr/testify/assert"
)

// What a mention tells beside its name: how it is written, its title and office, its head.
func TestMention(t *testing.T) {
	for _, tt := range []struct {
		text              string
		words, head       string
		form              name.Form
		title, holds      string
		possessive, known bool
	}{
		{"Armenian Foreign Minister Ararat Mirzoyan left.", "Ararat Mirzoyan", "Mirzoyan", name.Plain, "Armenian Foreign Minister", "am:foreign-minister", false, true},
		{"Ararat Mirzoyan, Armenia's top diplomat, left.", "Ararat Mirzoyan", "Mirzoyan", name.Plain, "", "am:foreign-minister", false, true},
		{"The former Armenian president Serzh Sargsyan left.", "Serzh Sargsyan", "Sargsyan", name.Plain, "Armenian president", "", false, true},
		{"She met Mr Orrell's lawyer.", "Orrell", "Orrell", name.Plain, "Mr", "", true, false},
		{"The mayor of Lyon, Jorvane Teel, left.", "mayor of Lyon", "mayor", name.Plain, "", "", false, true},
		{"The University of Alder closed.", "University of Alder", "University", name.Plain, "", "", false, false},
		{"Alder County closed.", "Alder County", "County", name.Plain, "", "", false, false},
		{"The Armenian army left.", "Armenian army", "army", name.Plain, "", "", false, true},
		{"The Armenian side left.", "Armenian", "Armenian", name.Adjective, "", "", false, true},
		{"Two Armenians left.", "Armenians", "Armenians", name.People, "", "", false, true},
		{"The ministry denied it.", "ministry", "ministry", name.Reference, "", "", false, false},
	} {
		var m name.Mention
		var s syntax.Sentence
		for _, s = range syntax.English().Split(tt.text).Sentences {
			m = reader().Read(&s)[0]
		}
		assert.Equal(t, tt.words, tt.text[m.Start:m.End], tt.text)
		assert.Equal(t, tt.head, s.Tokens[m.Head].Text, tt.text)
		assert.Equal(t, tt.form, m.Form, tt.text)
		assert.Equal(t, tt.title, m.Title, tt.text)
		assert.Equal(t, tt.holds, m.Name.Holds, tt.text)
		assert.Equal(t, tt.possessive, m.Possessive, tt.text)
		assert.Equal(t, tt.known, m.Name.Known(), tt.text)
	}
}

// Reading is safe for several goroutines at once.
func TestConcurrent(t *testing.T) {
	done := make(chan string, 8)
	for range cap(done) {
		go func() {
			out := ""
			for range 50 {
				out = read("Armenia's Foreign Ministry and Acme Ltd met Mr Orrell in Ashdale, Ohio.")[0]
			}
			done <- out
		}()
	}
	for range cap(done) {
		assert.Equal(t, "Armenia's Foreign Ministry=body", <-done)
	}
}
