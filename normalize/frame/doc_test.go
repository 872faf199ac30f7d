package frame

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write FRAMES.md anew")

// TestPage keeps FRAMES.md, the list of all frames by field, as the tables have it: go test ./normalize/frame -update.
func TestPage(t *testing.T) {
	page := writePage(lexicon(t))
	if *update {
		require.NoError(t, os.WriteFile("FRAMES.md", page, 0o644))
	}
	have, err := os.ReadFile("FRAMES.md")
	require.NoError(t, err)
	require.True(t, bytes.Equal(have, page), "FRAMES.md is not what the tables say: go test ./normalize/frame -update")
}

// writePage lists the frames by field: behaviour, triggers, roles, relations, example.
func writePage(l *Lexicon) []byte {
	var b bytes.Buffer
	triggers := 0
	for _, f := range l.frames {
		triggers += len(f.Triggers)
	}
	fmt.Fprintf(&b, "# Frames\n\n%d frames, %d triggers. Made from normalize/tables/en/frames*.tsv by `go test ./normalize/frame -update`.\n", len(l.frames), triggers)
	for _, field := range l.Fields() {
		fmt.Fprintf(&b, "\n## %s\n\n", field.Title)
		for _, f := range l.Frames() {
			if f.Field != field.ID {
				continue
			}
			fmt.Fprintf(&b, "**%s** (%s) %s  \n", f.ID, f.Behaviour, strings.ReplaceAll(strings.Join(f.Triggers, ", "), "*", "\\*"))
			fmt.Fprintf(&b, "roles %s", l.rolesOf(f))
			if f.row != "" {
				fmt.Fprintf(&b, "; %s", f.row)
			}
			fmt.Fprintf(&b, "  \n*%s*\n\n", f.Example)
		}
	}
	return b.Bytes()
}

// rolesOf names the roles, with "!" where there is one filler only.
func (l *Lexicon) rolesOf(f *Frame) string {
	var names []string
	for _, r := range f.Roles {
		name := r.Name
		if r.One {
			name += "!"
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}
