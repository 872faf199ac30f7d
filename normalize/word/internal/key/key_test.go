package key

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFold(t *testing.T) {
	for want, forms := range map[string][]string{
		"ceasefire":     {"ceasefire", "cease-fire", "Cease Fire", "CEASE_FIRE"},
		"primeminister": {"prime minister", "Prime Minister"},
		"re-sign":       {"re-sign", "Re-sign"}, // not "resign"
		"reelect":       {"re-elect", "reelect"},
		"cooperate":     {"co-operate", "cooperate"},
		"ussteel":       {"U.S. Steel"},
		"elan":          {"Élan", "elan"},
		"":              {"", "\xff", strings.Repeat("a", Max+1)},
	} {
		for _, w := range forms {
			assert.Equal(t, want, string(Fold(nil, w)), w)
		}
	}
}
