package factcheck

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/compare"
)

// TestVerdictOnACase goes through what a test says about a case, known failures among them.
func TestVerdictOnACase(t *testing.T) {
	listed := Baseline{{ID: "x"}}
	for name, tt := range map[string]struct {
		pass  bool
		todo  string
		known Baseline
		want  string
	}{
		"passes":                   {true, "", nil, ""},
		"fails":                    {false, "", nil, "f:1: x"},
		"todo fails":               {false, "no frame", nil, ""},
		"todo passes":              {true, "no frame", nil, "take out its todo (no frame)"},
		"known to fail":            {false, "", listed, ""},
		"known to fail but passes": {true, "", listed, "take it out of the baseline"},
	} {
		got := verdictOn(Case{ID: "x", File: "f", Line: 1, Pass: tt.pass, Todo: tt.todo, Want: compare.Update}, tt.known)
		if tt.want == "" {
			assert.Empty(t, got, name)
		} else {
			assert.Contains(t, got, tt.want, name)
		}
	}
	assert.Len(t, listed.orphans(&Result{}), 1)
	assert.Empty(t, listed.orphans(&Result{Cases: []Case{{ID: "x"}}}))
}

func FuzzParseStory(f *testing.F) {
	f.Add([]byte("x\n-- a --\nb\n-- c --\nd\n-- want --\nupdate: a \"b\" / c \"d\"\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		if s, err := ParseStory("f.txtar", text); err == nil {
			for _, w := range s.Want {
				again, err := parseWant(w.Line)
				assert.NoError(t, err)
				assert.Equal(t, w.A, again.A)
			}
		}
	})
}

func FuzzReadPairs(f *testing.F) {
	f.Add([]byte(`{"id":"x","a":{"text":"1"},"b":{"text":"2"},"verdict":"update","why":"y"}`))
	f.Fuzz(func(t *testing.T, text []byte) { _, _ = appendPairs(nil, "f.jsonl", text) })
}

func FuzzReadBaseline(f *testing.F) {
	f.Add([]byte(`{"id":"x","class":"kind","said":"update change"}`))
	f.Fuzz(func(t *testing.T, text []byte) { _, _ = ReadBaseline("f.jsonl", text) })
}
