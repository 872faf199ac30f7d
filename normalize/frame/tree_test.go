package frame

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/gainsay/gainsay/claims/syntax"
)

var (
	tagOf = names(func(i uint8) string { return syntax.Tag(i).String() })
	relOf = names(func(i uint8) string { return syntax.Rel(i).String() })
)

func names(name func(uint8) string) map[string]uint8 {
	m := map[string]uint8{}
	for i := range uint8(64) {
		if _, again := m[name(i)]; !again {
			m[name(i)] = i
		}
	}
	return m
}

// tree builds a sentence from "text lemma TAG XTAG head rel" a token, separated by semicolons; heads count from 1.
func tree(t *testing.T, text string) *syntax.Sentence {
	s := &syntax.Sentence{}
	for line := range strings.SplitSeq(text, ";") {
		f := strings.Fields(line)
		require.Len(t, f, 6, line)
		head, err := strconv.Atoi(f[4])
		require.NoError(t, err)
		tag, ok := tagOf[f[2]]
		require.True(t, ok, line)
		rel, ok := relOf[f[5]]
		require.True(t, ok, line)
		s.Tokens = append(s.Tokens, syntax.Token{Text: f[0], Lemma: f[1], Tag: syntax.Tag(tag), XTag: f[3], Head: head - 1, Rel: syntax.Rel(rel)})
	}
	return s
}

// TestTrees reads roles from trees made by hand, so that they depend on no model: one construction each.
func TestTrees(t *testing.T) {
	l := lexicon(t)
	for _, tt := range []struct{ is, tree, at, frame, want string }{
		{"active, conjoined subjects", "Serbia Serbia PROPN NNP 4 nsubj; and and CCONJ CC 3 cc; Kosovo Kosovo PROPN NNP 1 conj; signed sign VERB VBD 0 root; the the DET DT 6 det; treaty treaty NOUN NN 4 obj; in in ADP IN 8 case; Brussels Brussels PROPN NNP 4 obl",
			"signed", "sign", "agent=Serbia agent=Kosovo patient=treaty place=Brussels"},
		{"passive with by", "The the DET DT 2 det; treaty treaty NOUN NN 4 nsubj:pass; was be AUX VBD 4 aux:pass; signed sign VERB VBN 0 root; by by ADP IN 6 case; Serbia Serbia PROPN NNP 4 obl:agent; last last ADJ JJ 8 amod; Friday Friday PROPN NNP 4 obl:unmarked",
			"signed", "sign", "agent=Serbia patient=treaty time=Friday"},
		{"noun with of and by", "The the DET DT 2 det; signing signing NOUN NN 7 nsubj; of of ADP IN 4 case; treaties treaty NOUN NNS 2 nmod; by by ADP IN 6 case; Serbia Serbia PROPN NNP 2 nmod; failed fail VERB VBD 0 root",
			"signing", "sign", "agent=Serbia patient=treaties"},
		{"possessive agent", "Serbia Serbia PROPN NNP 3 nmod:poss; 's 's PART POS 1 case; invasion invasion NOUN NN 0 root; of of ADP IN 5 case; Bosnia Bosnia PROPN NNP 3 nmod",
			"invasion", "invade", "agent=Serbia patient=Bosnia"},
		{"possessive patient", "Navalny Navalny PROPN NNP 3 nmod:poss; 's 's PART POS 1 case; arrest arrest NOUN NN 0 root",
			"arrest", "arrest", "patient=Navalny"},
		{"light verb, subject acts", "Gunmen gunman NOUN NNS 2 nsubj; launched launch VERB VBD 0 root; an an DET DT 4 det; attack attack NOUN NN 2 obj; on on ADP IN 6 case; police police NOUN NNS 4 nmod; in in ADP IN 8 case; Quetta Quetta PROPN NNP 2 obl",
			"attack", "attack", "agent=Gunmen patient=police place=Quetta"},
		{"light verb, subject undergoes", "The the DET DT 2 det; king king NOUN NN 3 nsubj; received receive VERB VBD 0 root; treatment treatment NOUN NN 3 obj; in in ADP IN 6 case; Geneva Geneva PROPN NNP 3 obl",
			"treatment", "treat-patient", "patient=king place=Geneva"},
		{"at the light verb itself", "The the DET DT 2 det; sides side NOUN NNS 3 nsubj; held hold VERB VBD 0 root; a a DET DT 5 det; debate debate NOUN NN 3 obj",
			"held", "debate", "agent=sides"},
		{"event as subject", "The the DET DT 2 det; debate debate NOUN NN 3 nsubj; took take VERB VBD 0 root; place place NOUN NN 3 obj; in in ADP IN 6 case; Oslo Oslo PROPN NNP 3 obl",
			"took", "hold-event", "theme=debate place=Oslo"},
		{"second verb shares the subject", "Police police NOUN NNS 2 nsubj; stopped stop VERB VBD 0 root; and and CCONJ CC 4 cc; arrested arrest VERB VBD 2 conj; him he PRON PRP 4 obj",
			"arrested", "arrest", "agent=Police patient=him"},
		{"relative clause, object", "the the DET DT 2 det; town town NOUN NN 0 root; that that PRON WDT 5 obj; rebels rebel NOUN NNS 5 nsubj; captured capture VERB VBD 2 acl:relcl",
			"captured", "capture-place", "agent=rebels patient=town"},
		{"relative clause without pronoun", "the the DET DT 2 det; town town NOUN NN 0 root; rebels rebel NOUN NNS 4 nsubj; captured capture VERB VBD 2 acl:relcl",
			"captured", "capture-place", "agent=rebels patient=town"},
		{"participle", "a a DET DT 2 det; man man NOUN NN 0 root; arrested arrest VERB VBN 2 acl; in in ADP IN 5 case; Lyon Lyon PROPN NNP 3 obl",
			"arrested", "arrest", "patient=man place=Lyon"},
		{"participle before its noun", "the the DET DT 3 det; arrested arrest VERB VBN 3 amod; man man NOUN NN 0 root",
			"arrested", "arrest", "patient=man"},
		{"control by subject", "Kenya Kenya PROPN NNP 2 nsubj; promised promise VERB VBD 0 root; to to PART TO 4 mark; ratify ratify VERB VB 2 xcomp; it it PRON PRP 4 obj",
			"ratify", "ratify", "agent=Kenya patient=it"},
		{"control by object", "Kenya Kenya PROPN NNP 2 nsubj; urged urge VERB VBD 0 root; Uganda Uganda PROPN NNP 2 obj; to to PART TO 5 mark; ratify ratify VERB VB 2 xcomp; it it PRON PRP 5 obj",
			"ratify", "ratify", "agent=Uganda patient=it"},
		{"intransitive of a turning verb", "Prices price NOUN NNS 2 nsubj; rose rise VERB VBD 0 root; by by ADP IN 5 case; 3 3 NUM CD 5 nummod; percent percent NOUN NN 2 obl",
			"rose", "rise", "theme=Prices amount=percent"},
		{"transitive of a turning verb", "The the DET DT 2 det; bank bank NOUN NN 3 nsubj; opened open VERB VBD 0 root; the the DET DT 5 det; gate gate NOUN NN 3 obj",
			"opened", "open", "agent=bank theme=gate"},
		{"two objects", "The the DET DT 2 det; jury jury NOUN NN 3 nsubj; awarded award VERB VBD 0 root; her she PRON PRP 3 iobj; the the DET DT 6 det; prize prize NOUN NN 3 obj",
			"awarded", "award", "agent=jury theme=prize recipient=her"},
		{"passive of two objects", "She she PRON PRP 3 nsubj:pass; was be AUX VBD 3 aux:pass; awarded award VERB VBN 0 root; the the DET DT 5 det; prize prize NOUN NN 3 obj",
			"awarded", "award", "theme=prize recipient=She"},
		{"adjective", "The the DET DT 2 det; border border NOUN NN 4 nsubj; is be AUX VBZ 4 cop; closed closed ADJ JJ 0 root",
			"closed", "close", "theme=border"},
		{"prepositional phrase", "The the DET DT 2 det; treaty treaty NOUN NN 5 nsubj; is be AUX VBZ 5 cop; in in ADP IN 5 case; force force NOUN NN 0 root",
			"force", "enter-into-force", "theme=treaty"},
		{"gap in a phrase", "Iran Iran PROPN NNP 2 nsubj; put put VERB VBD 0 root; two two NUM CD 4 nummod; men man NOUN NNS 2 obj; to to ADP IN 6 case; death death NOUN NN 2 obl",
			"put", "execute", "agent=Iran patient=men"},
		{"the noun is the patient", "Two two NUM CD 2 nummod; detainees detainee NOUN NNS 3 nsubj; left leave VERB VBD 0 root",
			"detainees", "arrest", "patient=detainees"},
	} {
		s := tree(t, tt.tree)
		found := false
		for i := range s.Tokens {
			at := l.At(s, i)
			if s.Tokens[i].Text != tt.at || len(at) == 0 || found {
				continue
			}
			found = true
			var got []string
			for _, f := range l.Fillers(s, at[0]) {
				got = append(got, f.Role+"="+s.Tokens[f.Token].Text)
			}
			assert.Equal(t, tt.frame, at[0].Frame.ID, tt.is)
			assert.Equal(t, tt.want, strings.Join(got, " "), tt.is)
		}
		assert.True(t, found, "%s: nothing at %s", tt.is, tt.at)
	}
}

// TestNot wants nothing where the word means something else.
func TestNot(t *testing.T) {
	l := lexicon(t)
	for _, tt := range []struct{ is, tree, at, not string }{
		{"a particle that is a preposition", "They they PRON PRP 2 nsubj; agreed agree VERB VBD 0 root; to to PART TO 4 mark; reopen reopen VERB VB 2 xcomp; it it PRON PRP 4 obj", "agreed", "accept"},
		{"a compound", "Drones drone NOUN NNS 2 nsubj; struck strike VERB VBD 0 root; an an DET DT 5 det; oil oil NOUN NN 5 compound; depot depot NOUN NN 2 obj", "struck", "pump-oil"},
		{"an auxiliary", "They they PRON PRP 3 nsubj; have have AUX VBP 3 aux; met meet VERB VBN 0 root", "have", "have"},
		{"a date behind a verb", "Voters voter NOUN NNS 2 nsubj; voted vote VERB VBD 0 root; in in ADP IN 4 case; April April PROPN NNP 2 obl", "voted", "elect"},
	} {
		s := tree(t, tt.tree)
		for i := range s.Tokens {
			if s.Tokens[i].Text == tt.at {
				for _, tr := range l.At(s, i) {
					assert.NotEqual(t, tt.not, tr.Frame.ID, tt.is)
				}
			}
		}
	}
}
