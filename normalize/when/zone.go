package when

import (
	"io/fs"
	"strconv"

	"github.com/gainsay/gainsay/normalize/tables"
)

// readZones reads when_zones.tsv: names of time zones and their minutes east of Greenwich.
func (l *lexicon) readZones(t fs.FS) error {
	rows, err := tables.Read(t, "when_zones.tsv", "words", "minutes")
	if err != nil {
		return err
	}
	for _, row := range rows {
		n, err := strconv.Atoi(row.Fields[1])
		if err != nil || n < -14*60 || n > 14*60 {
			return row.Errorf("no minutes %q", row.Fields[1])
		}
		if err := l.add(row.Fields[0], sense{class: cZone, n: n}); err != nil {
			return row.Errorf("%v", err)
		}
	}
	return nil
}
