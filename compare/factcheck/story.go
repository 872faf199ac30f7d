package factcheck

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"golang.org/x/tools/txtar"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// A Story is a few articles and every finding that comparing them must give.
//
// On file it is a txtar archive. The words before the first article say what the story shows; a line "todo: reason" among
// them says that it cannot pass yet. The last file is "want", a finding a line:
//
//	update growth: ministry.txt "eight sittings" / agency.txt "12 meetings"
//
// The kind may be left out. Quotes are substrings of the articles' bodies. A finding that is not listed fails the story,
// as does a listed one that is not found. "agreement *" says that further agreements are welcome.
// "not" before a line says what must not be found; "todo: reason" on the line before says that this one line fails today.
type Story struct {
	ID        string // the file's base name
	Why       string // what it shows
	Todo      string // why it cannot pass yet
	Documents []claims.Document
	Want      []Want
	Spare     bool // agreements that are not listed are welcome

	File string
}

// A Want is a finding that a story must give.
type Want struct {
	Verdict compare.Verdict
	Kind    compare.Kind // "" where any kind will do
	A, B    Quote
	Not     bool   // it must not be given
	Todo    string // why it cannot pass yet

	Line string // as written
	At   int    // line of the file
}

// A Quote is a place in an article of a story.
type Quote struct{ Doc, Text string }

// ReadStories reads stories/*.txtar. An error names file and line.
func ReadStories(fsys fs.FS) ([]Story, error) {
	files, err := fs.Glob(fsys, "stories/*.txtar")
	if err != nil {
		return nil, err
	}
	var all []Story
	for _, name := range files {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		s, err := ParseStory(name, text)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

// ParseStory reads one story; name is its file's, for messages.
func ParseStory(name string, text []byte) (Story, error) {
	archive := txtar.Parse([]byte(strings.ReplaceAll(string(text), "\r\n", "\n")))
	s := Story{ID: strings.TrimSuffix(path.Base(name), ".txtar"), File: name}
	s.Why, s.Todo = preface(string(archive.Comment))
	if s.Why == "" {
		return s, fmt.Errorf("%s:1: say in the first lines what the story shows", name)
	}
	at, wanted := 1+strings.Count(string(archive.Comment), "\n"), false
	for _, f := range archive.Files {
		if f.Name == "want" {
			wanted = true
			if err := s.want(string(f.Data), at); err != nil {
				return s, err
			}
		} else if err := s.add(f, at); err != nil {
			return s, err
		}
		at += 1 + strings.Count(string(f.Data), "\n")
	}
	if !wanted || len(s.Documents) < 2 {
		return s, fmt.Errorf("%s: a story needs two articles and -- want --", name)
	}
	return s, s.quotes()
}

// add reads one article; at is the line before its first.
func (s *Story) add(f txtar.File, at int) error {
	docs, err := claims.Parse(f.Name, f.Data)
	var misread *claims.FileError
	if errors.As(err, &misread) {
		return fmt.Errorf("%s:%d: %s: %w", s.File, at+misread.Line, f.Name, misread.Err)
	}
	for _, d := range docs {
		if _, twice := s.document(d.ID); twice {
			return fmt.Errorf("%s:%d: two articles are named %s", s.File, at, d.ID)
		}
		s.Documents = append(s.Documents, d)
	}
	return err
}

// preface gives what a story shows and why it cannot pass yet.
func preface(comment string) (why, todo string) {
	var lines []string
	for _, line := range strings.Split(comment, "\n") {
		if reason, ok := strings.CutPrefix(line, "todo:"); ok {
			todo = strings.TrimSpace(reason)
		} else if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, " "), todo
}

// want reads the findings wanted; at is the line before the first of them.
func (s *Story) want(text string, at int) error {
	todo := ""
	for n, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		reason, isTodo := strings.CutPrefix(line, "todo:")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case isTodo:
			todo = strings.TrimSpace(reason)
		case line == "agreement *":
			s.Spare = true
		default:
			w, err := parseWant(line)
			if err != nil {
				return fmt.Errorf("%s:%d: %w", s.File, at+n+1, err)
			}
			w.Todo, w.At, todo = todo, at+n+1, ""
			s.Want = append(s.Want, w)
		}
	}
	return nil
}

// parseWant reads one line of -- want --.
func parseWant(line string) (Want, error) {
	w := Want{Line: line}
	rest, not := strings.CutPrefix(line, "not ")
	w.Not = not
	head, places, found := strings.Cut(rest, ":")
	words := strings.Fields(head)
	if !found || len(words) < 1 || len(words) > 2 {
		return w, fmt.Errorf(`want: verdict kind: file "quote" / file "quote", got %s`, line)
	}
	w.Verdict = compare.Verdict(words[0])
	if len(words) == 2 {
		w.Kind = compare.Kind(words[1])
	}
	if err := valid(w.Verdict, w.Kind); err != nil {
		return w, err
	}
	var ok bool
	if w.A, places, ok = cutQuote(places); ok {
		if places, ok = strings.CutPrefix(strings.TrimSpace(places), "/"); ok {
			w.B, places, ok = cutQuote(places)
		}
	}
	if !ok || strings.TrimSpace(places) != "" {
		return w, fmt.Errorf(`want two places, file "quote" / file "quote", got %s`, line)
	}
	return w, nil
}

// cutQuote cuts `file "quote"` off the front. A quotation mark within the quote is doubled.
func cutQuote(s string) (q Quote, rest string, ok bool) {
	name, quoted, found := strings.Cut(s, `"`)
	if q.Doc = strings.TrimSpace(name); !found || q.Doc == "" {
		return q, s, false
	}
	var text strings.Builder
	for {
		part, after, closed := strings.Cut(quoted, `"`)
		if !closed {
			return q, s, false
		}
		text.WriteString(part)
		if !strings.HasPrefix(after, `"`) {
			q.Text = text.String()
			return q, after, q.Text != ""
		}
		text.WriteByte('"')
		quoted = after[1:]
	}
}

// quotes says which quote stands in no article.
func (s *Story) quotes() error {
	for _, w := range s.Want {
		for _, q := range []Quote{w.A, w.B} {
			d, ok := s.document(q.Doc)
			if !ok {
				return fmt.Errorf("%s:%d: no article is named %s", s.File, w.At, q.Doc)
			}
			if !strings.Contains(d.Text, q.Text) {
				return fmt.Errorf("%s:%d: %s does not say %q", s.File, w.At, q.Doc, q.Text)
			}
		}
	}
	return nil
}

// document gives the article of that name.
func (s *Story) document(name string) (claims.Document, bool) {
	for _, d := range s.Documents {
		if d.ID == name {
			return d, true
		}
	}
	return claims.Document{}, false
}
