package compare

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
)

// A name that the other side has in no form, where that has another of its sort, ends an agreement.
func TestOtherWho(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"The mill at Karlsund was closed by Judge Anna Feld.", "Judge Feld had the mill at Karlsund closed.", false},
		{"The mill at Karlsund was closed by Judge Anna Feld.", "Judge Feld had the mill at Osterby closed.", true},
		{"Floods cut off the Tarn valley.", "The Karl valley was cut off by floods.", true},
		{"Diesel ran into the Lenne.", "Diesel ran into the river Lenne.", false},
		{"France sold the ships to Egypt.", "Paris sold the ships to Cairo.", false},
		{"The Lunar Research Union met in Oslo.", "The LRU held its meeting in Oslo.", false},
		{"Cyanide is used in the mines of Oregon.", "The mines in Oregon use cyanide.", false},
		{"Anna Feld opened the exhibition.", "The exhibition was opened in Vienna.", false},
		{"The fire at the market was put out.", "The fire at the market in Oslo was put out.", false},
		{"Four jets were sold by Royal Borean to Andina.", "Andina bought four jets from Sunwing.", true},
	} {
		p, q := English().normalizer.Claim(claims.Claim{Text: tt.a}), English().normalizer.Claim(claims.Claim{Text: tt.b})
		assert.Equal(t, tt.want, English().Align(&p, &q, false).otherWho(), "%s / %s", tt.a, tt.b)
		assert.Equal(t, tt.want, English().Align(&q, &p, false).otherWho(), "swapped: %s / %s", tt.a, tt.b)
	}
}
