package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/gainsay/gainsay/claims"
	"github.com/gainsay/gainsay/compare"
)

// Of two statements put side by side the one may name whom or what the other only points to.
func TestNameLentToAPronoun(t *testing.T) {
	for _, test := range []struct {
		open, named string
		follows     bool
		why         string
	}{
		{"She was born on 3 May 1952 in Graz and lives in Lisbon.", "Ilse Maurer was born in Graz.", true, "she"},
		{"The film was shot in Porto and Braga from May to July.", "The Grey Orchard was shot in Porto.", true, "a noun that the reader is taken to know"},
		{"Its mission was to map the sea floor off Lofoten.", "The mission of Triton II was to map the sea floor.", true, "whose mission it is"},
		{"He was born in Graz in 1952.", "Ilse Maurer moved to Lisbon.", false, "nothing else in common"},
		{"The third gallery was sold in Porto in 1952.", "Ilse Maurer was born in Porto.", false, "a gallery is nobody"},
		{"Jonas Berg told her in Graz that it was closed.", "Ilse Maurer closed the gallery in Graz.", false, "somebody else is named first"},
	} {
		f := compare.Claims(claims.Claim{Text: test.open}, claims.Claim{Text: test.named})
		assert.Equal(t, test.follows, f.Entails == "ab" || f.Entails == "both", "%s: %s / %s: %s", test.why, test.open, test.named, f.Why)
		back := compare.Claims(claims.Claim{Text: test.named}, claims.Claim{Text: test.open})
		assert.Equal(t, f.Verdict, back.Verdict, "%s, the other way round", test.why)
	}
	f := compare.Claims(claims.Claim{Text: "She was born on 3 May 1952 in Graz and lives in Lisbon."}, claims.Claim{Text: "Ilse Maurer was born in 1957."})
	assert.Equal(t, compare.Conflict, f.Verdict, f.Why)
}

// What a statement tells of whoever says so is no claim of theirs, but one statement on them.
func TestWhoSaysSo(t *testing.T) {
	for _, test := range []struct {
		says, of string
		follows  bool
	}{
		{"Petra Vogt, the Swedish diplomat who heads the mission in Lund, said that both sides had kept the truce.", "Petra Vogt is a Swedish diplomat.", true},
		{"According to Ole Brandt, who owns a share of Fjord Cables, the mast was raised in the 1990s.", "Ole Brandt is one of the owners of Fjord Cables.", true},
		{"Petra Vogt, the Swedish diplomat who heads the mission in Lund, said that both sides had kept the truce.", "Petra Vogt resigned after a quarrel with her deputy.", false},
	} {
		f := compare.Claims(claims.Claim{Text: test.says}, claims.Claim{Text: test.of})
		assert.Equal(t, test.follows, f.Entails == "ab", "%s / %s: %s", test.says, test.of, f.Why)
	}
}

// What is told as done is no plan, whatever else is planned.
func TestToldAsDone(t *testing.T) {
	f := compare.Claims(claims.Claim{Text: "The council will meet again in May. Velden Bank opened a branch in Graz."}, claims.Claim{Text: "Velden Bank opened a branch in Graz."})
	assert.Equal(t, compare.Agreement, f.Verdict, f.Why)
}

// What the other side contests does not follow from it, however many of its words are met there.
func TestContestedDoesNotFollow(t *testing.T) {
	for _, test := range []struct{ long, short, why string }{
		{"The group plays folk, jazz and country music on its four albums.", "The group plays only jazz.", "and more besides"},
		{"Petra Vogt has published regularly in the Lancet, and appears on radio and the internet.", "Petra Vogt has yet to appear on the internet.", "denied"},
		{"Norrland Steel failed to win the contract for the Osten wind farm, which went to Baltic Forge.", "Norrland Steel won the contract for the Osten wind farm.", "denied"},
		{"Ole Brandt (12 March 1871 – 4 May 1930) was a Norwegian shipwright and poet.", "Ole Brandt was born on 12 June 1871.", "another month"},
	} {
		f := compare.Claims(claims.Claim{Text: test.long}, claims.Claim{Text: test.short})
		assert.Empty(t, f.Entails, "%s: %s / %s", test.why, test.long, test.short)
	}
	f := compare.Claims(claims.Claim{Text: "She has never appeared on the cover of a magazine."}, claims.Claim{Text: "Ilse Maurer was never on the cover of a magazine."})
	assert.NotEmpty(t, f.Entails, "both deny it")
}
