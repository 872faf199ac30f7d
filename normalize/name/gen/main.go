// Command gen writes the tables of countries and provinces from open data: names from the Unicode CLDR, capitals
// from countries-list, cities that time zones are named for from the tz database. In goes a folder with the unpacked
// npm packages and zone.tab, out come tables that normalize/name reads:
//
//	npm install --prefix DIR cldr-core cldr-localenames-full cldr-subdivisions-full countries-list
//	cp /usr/share/zoneinfo/zone.tab DIR
//	go run ./normalize/name/gen -from DIR
//
// Words that we add or correct stand in tables of their own, which gen never touches.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gainsay/gainsay/normalize/tables"
)

func main() {
	from := flag.String("from", "", "folder with node_modules and zone.tab")
	out := flag.String("out", "normalize/tables/en", "folder of the tables")
	flag.Parse()
	if err := run(*from, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(2)
	}
}

// run writes the three tables, in the order in which they lean on one another.
func run(from, out string) error {
	s, err := load(from)
	if err != nil {
		return err
	}
	for _, t := range []struct {
		name string
		rows func(*source) []string
		head string
	}{
		{"name-countries.tsv", countries, cldrNote + listNote},
		{"name-provinces.tsv", provinces, cldrNote},
		{"name-zones.tsv", zones, zoneNote},
	} {
		var b bytes.Buffer
		b.WriteString(columns + t.head)
		for _, r := range t.rows(s) {
			b.WriteString(r + "\n")
		}
		if err := os.WriteFile(filepath.Join(out, t.name), b.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// The heads of the tables: the columns, and where the rows come from.
const (
	columns  = "# id\tsort\tname\tforms?\tin?\tacts?\tof?\n# Written by normalize/name/gen; own words and corrections stand in other tables.\n"
	cldrNote = "# Names and what lies in what: Unicode CLDR (https://cldr.unicode.org), Unicode License v3.\n"
	listNote = "# Capitals: npm countries-list (Annexare), MIT License.\n"
	zoneNote = "# Cities that time zones are named for: tz database (https://www.iana.org/time-zones), public domain.\n"
)

// A source is the open data as read.
type source struct {
	territories map[string]string // "AM": "Armenia", "AM-alt-short"
	within      map[string][]string
	provinces   map[string]string // "amer": "Yerevan"
	parts       map[string][]string
	capitals    map[string]string
	zones       string
	plain       map[string]bool // words that are not safe as a place: plain words and first names
}

// load reads all files below dir.
func load(dir string) (*source, error) {
	var names struct {
		Main struct {
			En struct {
				L struct{ Territories map[string]string } `json:"localeDisplayNames"`
			} `json:"en"`
		}
	}
	var subs struct {
		Subdivisions struct {
			L struct{ Subdivisions map[string]string } `json:"localeDisplayNames"`
		}
	}
	type containment map[string]struct {
		Contains []string `json:"_contains"`
	}
	var whole, part struct {
		Supplemental struct {
			Territory   containment `json:"territoryContainment"`
			Subdivision containment `json:"subdivisionContainment"`
		}
	}
	var list map[string]struct{ Capital string }
	for _, f := range []struct {
		path string
		into any
	}{
		{"cldr-localenames-full/main/en/territories.json", &names},
		{"cldr-subdivisions-full/subdivisions/en/en.json", &subs},
		{"cldr-core/supplemental/territoryContainment.json", &whole},
		{"cldr-core/supplemental/subdivisionContainment.json", &part},
		{"countries-list/countries.min.json", &list},
	} {
		b, err := os.ReadFile(filepath.Join(dir, "node_modules", f.path))
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(b, f.into); err != nil {
			return nil, fmt.Errorf("%s: %w", f.path, err)
		}
	}
	zone, err := os.ReadFile(filepath.Join(dir, "zone.tab"))
	if err != nil {
		return nil, err
	}
	s := &source{names.Main.En.L.Territories, map[string][]string{}, subs.Subdivisions.L.Subdivisions,
		map[string][]string{}, map[string]string{}, string(zone), map[string]bool{}}
	for k, v := range whole.Supplemental.Territory {
		if !strings.Contains(k, "-status-") {
			s.within[k] = v.Contains
		}
	}
	for k, v := range part.Supplemental.Subdivision {
		s.parts[strings.ToLower(k)] = v.Contains
	}
	for k, v := range list {
		s.capitals[k] = v.Capital
	}
	for _, t := range []struct {
		file string
		cols []string
	}{{"name-plain.tsv", []string{"word", "always?"}}, {"name-firstnames.tsv", []string{"name", "gender?", "same?"}}} {
		rows, err := tables.Read(tables.English, t.file, t.cols...)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			s.plain[strings.ToLower(r.Fields[0])] = true
		}
	}
	return s, nil
}

// sorted are the keys of m in order.
func sorted[V any](m map[string]V) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// row joins the fields of a row, without the empty ones at its end.
func row(fields ...string) string { return strings.TrimRight(strings.Join(fields, "\t"), "\t") }
