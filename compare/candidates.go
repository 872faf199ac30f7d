package compare

import (
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/gainsay/gainsay/normalize"
	"github.com/gainsay/gainsay/normalize/unit"
	"github.com/gainsay/gainsay/normalize/when"
)

// A trait is something that a statement can be found by, and how much it says.
type trait struct {
	id     uint32
	weight float32
}

// A statement is a proposition as a table holds it.
type statement struct {
	held
	keys   []trait // in the order of the text
	in     *article
	found  []judged // against whom it was judged
	passed int      // likely enough, but beyond Limits.Candidates
	unseen int      // beyond Limits.Postings
}

// A table finds for a statement those before it that may answer the same question, by the keys that they share.
// What comes out depends on the statements before only: a table that grows gives what one built at once does.
type table struct {
	ids   map[string]uint32
	posts [][]int32 // by key: the statements that have it, in order
	all   []*statement
}

func newTable() *table { return &table{ids: map[string]uint32{}} }

// add takes in the statements of an article, behind all others.
func (t *table) add(a *article) {
	a.first = len(t.all)
	for i := range a.statements {
		s := &a.statements[i]
		if s.keys == nil {
			s.keys = t.traits(&s.held)
		}
		for _, k := range s.keys {
			t.posts[k.id] = append(t.posts[k.id], int32(len(t.all)))
		}
		t.all = append(t.all, s)
	}
}

// common is the number of statements up to which a key says all that it can: rarer is no likelier.
const common = 64

// rarity is how much of its weight a key keeps that n statements have.
func rarity(n int) float32 {
	if n <= common {
		return 1
	}
	return float32(math.Sqrt(common / float64(n)))
}

// likely is the weight that two statements must share to be held against each other: one telling word that is not common, or more.
const likely = 0.25

// scratch is what one worker needs to look up candidates.
type scratch struct {
	score []float32
	hit   []int32
	near  []int32
	a, b  normalize.Proposition // those being judged
	said  memory
}

// candidates are the statements before number limit that share most with s, in their order:
//
//  1. keys from the rarest to the commonest, as far as Limits.Postings goes, the latest statements of a key first;
//  2. of what shares enough, the Limits.Candidates that share most; of equals the latest.
func (t *table) candidates(s *statement, before int, l Limits, w *scratch) []int32 {
	if len(w.score) < len(t.all) {
		w.score = make([]float32, len(t.all)+len(t.all)/4)
	}
	type row struct {
		posts  []int32
		weight float32
	}
	var buf [64]row
	rows := buf[:0]
	for _, k := range s.keys {
		posts := t.posts[k.id]
		if n, _ := slices.BinarySearch(posts, int32(before)); n > 0 {
			rows = append(rows, row{posts[:n], k.weight * rarity(n)})
		}
	}
	sort.SliceStable(rows, func(i, j int) bool { return len(rows[i].posts) < len(rows[j].posts) })
	w.hit = w.hit[:0]
	left := l.Postings
	s.passed, s.unseen = 0, 0
	for _, r := range rows {
		if len(r.posts) > left {
			s.unseen += len(r.posts) - left
			r.posts = r.posts[len(r.posts)-left:]
		}
		left -= len(r.posts)
		for _, j := range r.posts {
			if w.score[j] == 0 {
				w.hit = append(w.hit, j)
			}
			w.score[j] += r.weight
		}
	}
	w.near = w.near[:0]
	for _, j := range w.hit {
		if w.score[j] >= likely && !t.all[j].in.gone {
			w.near = append(w.near, j)
		}
	}
	if n := len(w.near); n > l.Candidates {
		slices.SortFunc(w.near, func(i, j int32) int {
			switch {
			case w.score[i] > w.score[j]:
				return -1
			case w.score[i] < w.score[j]:
				return 1
			}
			return int(j) - int(i)
		})
		w.near = w.near[:l.Candidates]
		s.passed = n - l.Candidates
	}
	for _, j := range w.hit {
		w.score[j] = 0
	}
	slices.Sort(w.near)
	return w.near
}

// The weights of keys that no word's own weight gives. A frame is shared by every event of its kind.
const (
	frameKey  = 0.5
	countKey  = 0.25 // added to the noun that a figure counts
	unitKey   = 0.3  // hectares, euros a share
	figureKey = 0.3  // a figure, to two places: hardly met by chance where it is not small
)

// keys are what a proposition can be found by: its frames, its names, the words of its own that say something, what it counts.
func (t *table) traits(h *held) []trait {
	keys, words, values := []trait{}, h.words, h.values
	add := func(name string, weight float64) {
		id := t.trait(name)
		for i := range keys {
			if keys[i].id == id {
				keys[i].weight = max(keys[i].weight, float32(weight))
				return
			}
		}
		keys = append(keys, trait{id, float32(weight)})
	}
	for i := range words {
		x := &words[i]
		var value any
		if valued(x.Kind) {
			value, values = values[0], values[1:]
		}
		if x.Context {
			continue
		}
		for _, f := range x.Frames {
			add("f:"+f.Frame.ID, frameKey)
			for id := range f.Frame.Implied() {
				add("f:"+id, frameKey) // "killed" / "the death toll"
			}
		}
		switch {
		case x.Kind == normalize.Name:
			add("n:"+x.Lemma, 1)
		case x.Kind == normalize.Quantity:
			if o := x.Owner; o >= 0 && o < len(words) && words[o].Lemma != "" {
				add("c:"+words[o].Lemma, countKey)
			}
			q := value.(*unit.Quantity)
			if hasUnit(*q) {
				add("u:"+q.Unit.Dimension, unitKey)
			}
			if v := figure(*q); v >= 15 {
				add("#"+strconv.FormatFloat(v, 'g', 2, 64), figureKey)
			}
		case x.Kind == normalize.Time:
			if _, clock, _ := strings.Cut(value.(*when.Time).TIMEX, "T"); clock != "" && clock[0] <= '9' {
				add("t:"+clock, figureKey)
			}
		case x.Weight > 0.25:
			add("w:"+x.Lemma, x.Weight)
		}
	}
	return keys
}

// trait numbers what a statement can be found by.
func (t *table) trait(name string) uint32 {
	id, ok := t.ids[name]
	if !ok {
		id = uint32(len(t.posts))
		t.ids[name] = id
		t.posts = append(t.posts, nil)
	}
	return id
}
