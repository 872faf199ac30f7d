package name

import (
	"slices"
	"strings"
)

// holder reads a country or body with what belongs to it: "Russia's Foreign Ministry", "the Armenian Foreign Minister
// Ararat Mirzoyan", "the Lebanese capital".
func (sc *scanner) holder(i int) int {
	h, ok := sc.owner()
	if !ok || sc.names[h.ref].Kind == Person || sc.names[h.ref].Kind == Company {
		return i
	}
	owner := &sc.names[h.ref]
	j := h.end
	if sc.is(j, clitic) {
		j++
	}
	if j >= len(sc.p) || sc.p[j].id < 0 || sc.is(j, hyphen) {
		return i
	}
	former := sc.has(i-1, formerCue)
	if sc.has(j, formerCue) {
		former = true
		j++
	}
	sc.walk(j)
	office, arm, capital := sc.hits[officeClass], sc.hits[armClass], sc.hits[contextClass]
	switch {
	case office.end > arm.end:
		return sc.officeOf(i, office, owner, former)
	case arm.end > 0 && (owner.acts() || owner.Kind == Body || owner.Kind == Place) && !sc.nameGoesOn(arm.end):
		return sc.emit(i, arm.end, i, sc.armOf(owner, arm.ref, i, arm.end), Plain)
	case capital.end > 0 && owner.Kind == Country:
		if at, ok := sc.capitals[owner.ID]; ok {
			return sc.emit(i, capital.end, i, sc.names[at], Plain)
		}
	}
	return i
}

// unknownOwner reads an office or ministry of a country that no table has: "Norland's government", "the Brevian finance
// minister". The owner is the pieces i up to end, or those before the office within them.
func (sc *scanner) unknownOwner(i, end int) int {
	if sc.headline || end-i > 6 || (sc.opening(i) && sc.has(i, plainWord)) {
		return i
	}
	headed := sc.headAt(i+1, end) > 0
	for j := i + 1; j <= end; j++ {
		h, isArm, ok := sc.roleOf(j, j == end)
		if headed && j < end && h.end != end { // "Alder Coach Company"
			continue
		}
		if ok && j-i <= 3 {
			owner := Name{ID: "~" + sc.folded(i, j), Canonical: sc.text(i, j)}
			if !isArm {
				return sc.officeOf(i, h, &owner, sc.has(i-1, formerCue))
			}
			return sc.emit(i, h.end, i, sc.armOf(&owner, h.ref, i, h.end), Plain)
		}
	}
	return i
}

// roleOf is the office or arm that opens at piece j, behind "'s" if a name ends there. Arms must be those that only
// countries have, or be written small.
func (sc *scanner) roleOf(j int, ends bool) (h hit, isArm, ok bool) {
	small := ends && !sc.is(j, capital)
	if ends && sc.is(j, clitic) {
		j++
	}
	if j >= len(sc.p) || sc.p[j].id < 0 || sc.is(j, hyphen) {
		return h, false, false
	}
	kept := sc.hits
	sc.walk(j)
	office, arm := sc.hits[officeClass], sc.hits[armClass]
	sc.hits = kept
	switch {
	case office.end > arm.end:
		return office, false, small || sc.is(office.end, capital)
	case arm.end > 0:
		id := sc.arms[arm.ref].id
		return arm, true, small && !sc.is(arm.end, capital) || strings.HasSuffix(id, "-ministry") && arm.end > j+1
	}
	return h, false, false
}

// nameGoesOn says whether a name with a capital goes on where an arm ends: "the Russian Army Theatre".
func (sc *scanner) nameGoesOn(end int) bool {
	return !sc.headline && sc.is(end, capital) && sc.is(end-1, capital) && sc.afterHead(end) > end
}

// owner is the name or adjective that opens at the piece walked from.
func (sc *scanner) owner() (hit, bool) {
	n, a := sc.hits[nameClass], sc.hits[adjective]
	if a.end > n.end {
		return a, true
	}
	return n, n.end > 0
}

// officeOf reads an office of owner, and the person who is named behind it.
func (sc *scanner) officeOf(i int, office hit, owner *Name, former bool) int {
	id := owner.actor()
	if owner.Level >= 4 && slices.Contains(localOffices, sc.offices[office.ref].id) {
		id = owner.ID
	}
	what := sc.offices[office.ref]
	if what.id == secretaryOfState && owner.actor() == secretariesOf { // the foreign minister there
		what.id = foreignMinister
	}
	id += ":" + what.id
	of := append([]string{owner.actor()}, owner.Of...)
	if end, n := sc.personAt(office.end, true); end > 0 {
		if !former {
			n.Holds = id
		}
		n.Of = nil
		return sc.emit(office.end, end, i, n, Plain)
	}
	n := Name{ID: id, Canonical: sc.text(i, office.end), Kind: Office, Sort: what.id, Level: what.rank, Of: of}
	if former {
		n.ID, n.Core = formerMark+id, formerMark+id
	}
	end := sc.emit(i, office.end, i, n, Plain)
	sc.apposition()
	return end
}

// In one country the foreign minister is called what in others is the rank below a minister.
const (
	secretaryOfState = "secretary-of-state"
	foreignMinister  = "foreign-minister"
	secretariesOf    = "us"
)

// formerMark opens the id of an office that somebody held.
const formerMark = "~former "

// localOffices are those that a city has of its own.
var localOffices = []string{"mayor", "governor", "police-chief"}

// actor is the id of who acts under the name: for a capital its country.
func (n *Name) actor() string {
	if len(n.Acts) > 0 {
		return n.Acts[0]
	}
	return n.ID
}

// armOf is the arm of owner.
func (sc *scanner) armOf(owner *Name, ref int32, i, end int) Name {
	arm := sc.arms[ref]
	who := owner.actor()
	if owner.Level >= 4 && owner.Sort != "seat" && slices.Contains(localArms, arm.id) {
		who = owner.ID
	}
	id := who + ":" + arm.id
	if at, ok := sc.byID[id]; ok {
		return sc.names[at]
	}
	n := Name{ID: id, Canonical: sc.text(i, end), Kind: Body, Sort: arm.id}
	if arm.id == governmentArm {
		n.Acts = []string{who}
		return n
	}
	n.Of = append([]string{who}, owner.Of...)
	return n
}

const governmentArm = "government"

// localArms are those that a city or province has of its own.
var localArms = []string{"police", "government", "parliament", "prosecutor", "election-commission", "health-agency"}

// alone reads an arm or office without its country, or with the country behind it: "the Foreign Ministry of Armenia",
// "the president of the United States", "the interior ministry". Words that stand alone must follow an article or have
// a capital.
func (sc *scanner) alone(i int) int {
	office, arm := sc.hits[officeClass], sc.hits[armClass]
	h := office
	if arm.end >= office.end {
		h = arm
	}
	if h.end == 0 || sc.headline && sc.upperAll() {
		return i
	}
	isArm := arm.end >= office.end
	if owner, end := sc.behind(h.end); end > 0 && (owner.ID[0] != '~' || !isArm || sc.article(i-1)) {
		if isArm {
			return sc.emit(i, end, i, sc.armOf(owner, h.ref, i, end), Plain)
		}
		h.end = end
		return sc.officeOf(i, h, owner, sc.has(i-1, formerCue))
	}
	named := sc.is(i, capital) && !sc.opening(i) && !sc.headline
	if !sc.article(i-1) && !named && h.end-i < 2 || sc.nameGoesOn(h.end) || sc.has(h.end, ofWord) {
		return i
	}
	n := Name{ID: "?:", Canonical: sc.text(i, h.end), Generic: true}
	if isArm {
		n.Kind, n.Sort = Body, sc.arms[h.ref].id
	} else {
		n.Kind, n.Sort, n.Level = Office, sc.offices[h.ref].id, sc.offices[h.ref].rank
	}
	n.ID += n.Sort
	end := sc.emit(i, h.end, i, n, Reference)
	sc.apposition()
	return end
}

// behind reads "of" and the country or body that follows it.
func (sc *scanner) behind(j int) (*Name, int) {
	if !sc.has(j, ofWord) {
		return nil, 0
	}
	if j++; sc.article(j) {
		j++
	}
	if j >= len(sc.p) || sc.p[j].id == wall {
		return nil, 0
	}
	sc.walk(j)
	h, ok := sc.owner()
	if !ok && sc.is(j, capital) && !sc.has(j, neverName|plainWord) { // "the mayor of Marn"
		if end := sc.caps(j, false); end-j <= 3 {
			return &Name{ID: "~" + sc.folded(j, end), Canonical: sc.text(j, end)}, end
		}
	}
	if !ok || h == sc.hits[adjective] || sc.afterHead(h.end) > h.end {
		return nil, 0
	}
	n := &sc.names[h.ref]
	if n.Kind == Person || n.Kind == Company || n.Kind == Club || sc.is(h.end, clitic) && sc.is(h.end+1, capital) {
		return nil, 0
	}
	return n, h.end
}

// apposition gives the office that was just read to the person named right before it: "Ararat Mirzoyan, Armenia's
// foreign minister,".
func (sc *scanner) apposition() {
	k := len(sc.out)
	if k < 2 {
		return
	}
	p, o := &sc.out[k-2], &sc.out[k-1]
	if p.Name.Kind != Person || p.Name.Holds != "" || strings.HasPrefix(o.Name.ID, formerMark) {
		return
	}
	gap := o.From - p.To
	if gap == 1 && sc.s.Tokens[p.To].Text == "," || gap == 2 && sc.s.Tokens[p.To].Text == "," && !p.Possessive {
		p.Name.Holds = o.Name.ID
	}
}
