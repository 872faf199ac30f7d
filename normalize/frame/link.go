package frame

import (
	"fmt"
	"strings"
)

// link reads one relation of f: "opposite:reject,veto", "inverse:sell agent>recipient source>agent", "stage:treaty.4".
func (b *builder) link(f *Frame, item string) error {
	name, value, _ := strings.Cut(item, ":")
	switch name {
	case "opposite", "entails":
		for _, id := range cut(value) {
			other, ok := b.byID[id]
			if !ok {
				return fmt.Errorf("%s: no frame %q", name, id)
			}
			if name == "opposite" {
				f.related.opposite = append(f.related.opposite, other)
			} else {
				f.related.entails = append(f.related.entails, other)
			}
		}
	case "inverse":
		return b.invert(f, strings.Fields(value))
	case "stage":
		s, ok := stage(strings.TrimSpace(value))
		if !ok {
			return fmt.Errorf("stage: want affair.number, got %q", value)
		}
		f.Stages = append(f.Stages, s)
	default:
		return fmt.Errorf("no relation %q", name)
	}
	return nil
}

// invert reads what follows "inverse:".
func (b *builder) invert(f *Frame, words []string) error {
	if len(words) < 2 {
		return fmt.Errorf("inverse: want a frame and its roles")
	}
	other, ok := b.byID[words[0]]
	if !ok {
		return fmt.Errorf("inverse: no frame %q", words[0])
	}
	in := inverse{of: other}
	for _, w := range words[1:] {
		x, y, ok := strings.Cut(w, ">")
		if _, mine := f.Role(x); !ok || !mine {
			return fmt.Errorf("inverse: no role %q", x)
		}
		if _, its := other.Role(y); !its {
			return fmt.Errorf("inverse: %s has no role %q", other.ID, y)
		}
		in.swaps = append(in.swaps, swap{x, y})
	}
	f.related.inverse = append(f.related.inverse, in)
	return nil
}
