package when

import (
	"io/fs"
	"math"
	"strconv"

	"github.com/gainsay/gainsay/normalize/tables"
)

// A part is a part of a period, or a tolerance around it.
type part uint8

const (
	noPart        part = iota
	partStart          // "early 2020"
	partMid            // "mid-2020"
	partEnd            // "late 2020"
	partBegin          // "the beginning of 2020"
	partClose          // "the end of 2020"
	partRest           // "the rest of the year": from now on
	partMost           // "most of 2020"
	partAll            // "the course of 2020"
	partEarlier        // "earlier in the year": before now
	partLater          // "later in the year": after now
	partHours          // "the early hours of Tuesday"
	partEarlyMo        // "the early morning of Tuesday"
	partLateHours      // "the late hours of Tuesday"
	partApprox         // "about 1990"
)

var partNames = map[string]part{
	"START": partStart, "MID": partMid, "END": partEnd, "BEGIN": partBegin, "CLOSE": partClose, "REST": partRest, "MOST": partMost, "ALL": partAll,
	"EARLIER": partEarlier, "LATER": partLater, "HOURS": partHours, "EARLYMO": partEarlyMo, "LATEHOURS": partLateHours, "APPROX": partApprox,
}

// mod is the part as TIMEX3 has it.
func (p part) mod() Mod {
	switch p {
	case partStart, partBegin, partHours, partEarlyMo:
		return Start
	case partMid:
		return Mid
	case partEnd, partClose, partLateHours:
		return End
	case partApprox:
		return Approx
	}
	return NoMod
}

// A partKey names one row of when_parts.tsv.
type partKey struct {
	part  part
	grain Grain
}

// bounds cut a part out of a period: from so many units after its beginning to so many, or to its end where to is "end".
// For partApprox they count from both ends.
type bounds struct {
	from, to float64
	open     bool // to the end of the period
	unit     Grain
}

// readParts reads when_parts.tsv.
func (l *lexicon) readParts(t fs.FS) error {
	rows, err := tables.Read(t, "when_parts.tsv", "part", "of", "from", "to", "unit")
	if err != nil {
		return err
	}
	for _, row := range rows {
		p, ok := partNames[row.Fields[0]]
		if !ok {
			return row.Errorf("no part %q", row.Fields[0])
		}
		of, _, ok := unitOf(row.Fields[1])
		if row.Fields[1] == "DAYPART" {
			of, ok = DayPart, true
		}
		unit, _, ok2 := unitOf(row.Fields[4])
		if !ok || !ok2 {
			return row.Errorf("no unit %q", row.Fields[1]+" "+row.Fields[4])
		}
		b := bounds{unit: unit, open: row.Fields[3] == "end"}
		if b.from, err = strconv.ParseFloat(row.Fields[2], 64); err != nil || !(math.Abs(b.from) <= farthest) {
			return row.Errorf("no number %q", row.Fields[2])
		}
		if b.to, err = strconv.ParseFloat(row.Fields[3], 64); !b.open && (err != nil || !(math.Abs(b.to) <= farthest)) {
			return row.Errorf("no number %q", row.Fields[3])
		}
		l.parts[partKey{p, of}] = b
	}
	return nil
}

// cutPart narrows [lo, hi) to the part of it, or widens it by a tolerance. vague says that it did.
func (l *lexicon) cutPart(p part, g Grain, lo, hi int64) (int64, int64, bool) {
	b, ok := l.parts[partKey{p, g}]
	if !ok || lo == Ever || hi == Forever {
		return lo, hi, false
	}
	if p == partApprox {
		return move(lo, b.from, b.unit), move(hi, b.to, b.unit), true
	}
	from, to := move(lo, b.from, b.unit), hi
	if !b.open {
		to = min(hi, move(lo, b.to, b.unit))
	}
	if from >= to {
		return lo, hi, false
	}
	return from, to, true
}

// farthest is how far a moment is moved at most: some thirty thousand years.
const farthest = 1e12

// move shifts a moment by n units: by calendar months where the unit has them.
func move(at int64, n float64, unit Grain) int64 {
	if limit := farthest / unit.length(); n > limit || n < -limit {
		n = math.Copysign(math.Floor(limit), n)
	}
	if m := unit.months(); m > 0 && n == float64(int(n)) {
		d := floorDiv(int(at), day)
		return int64(addMonths(d, int(n)*m))*day + (at - int64(d)*day)
	}
	return at + int64(n*unit.length())
}
