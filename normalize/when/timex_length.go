package when

import (
	"math"
	"strconv"
)

// unitCodes are the units of a TIMEX duration.
var unitCodes = [...]string{Second: "S", Minute: "M", Hour: "H", DayPart: "NI", Day: "D", Weekend: "WE", Week: "W", Month: "M", Season: "SE", Quarter: "Q", Half: "H", Year: "Y", Decade: "DE", Century: "CE", Millennium: "ML"}

// durationTIMEX writes a length: "P3D", "PT8H", "P2Y3M", "PXW", "P2.5Y".
func durationTIMEX(steps []step) string {
	var buf [32]byte
	b := append(buf[:0], 'P')
	time := false
	for _, s := range steps {
		n := s.n
		unit := unitCodes[s.unit]
		switch {
		case s.unit < DayPart && !time:
			time = true
			b = append(b, 'T')
		}
		if s.unit == Hour && n > 0 && n < 1 && n*60 == math.Floor(n*60) {
			n, unit = n*60, "M"
		} else if s.unit == Day && n > 0 && n < 1 && n*24 == math.Floor(n*24) && !time {
			n, unit, time = n*24, "H", true
			b = append(b, 'T')
		} else if s.unit == Decade && n != math.Floor(n) || s.unit == Half {
			n, unit = n*s.unit.length()/yearLen, "Y"
		}
		switch {
		case s.vague:
			b = append(b, 'X')
		default:
			b = strconv.AppendFloat(b, math.Round(n*1000)/1000, 'f', -1, 64)
		}
		b = append(b, unit...)
	}
	return string(b)
}
