package main

import (
	"slices"
	"strings"
)

// countries are the rows of the countries and of the parts of the world they lie in. The id of a country is its
// ISO code in lower case, that of a part of the world "un" and its M49 number.
func countries(s *source) []string {
	above := map[string][]string{}
	for _, k := range sorted(s.within) {
		if digits(k) && !skipped[k] {
			for _, c := range s.within[k] {
				above[c] = append(above[c], world(k))
			}
		}
	}
	var rows []string
	for _, k := range sorted(s.territories) {
		name := plain(s.territories[k])
		in := strings.Join(above[k], "; ")
		switch {
		case strings.Contains(k, "-") || skipped[k]:
		case digits(k) && slices.Contains(continents, k):
			rows = append(rows, row(world(k), "continent", name, "", in))
		case digits(k):
			rows = append(rows, row(world(k), "region", name, "", in))
		default:
			rows = append(rows, row(strings.ToLower(k), "country", name, strings.Join(forms(s, k, name), "; "), in))
			if c := plain(s.capitals[k]); c != "" && c != name {
				country := strings.ToLower(k)
				sort, acts := "capital", country
				if slices.Contains(dependent, country) {
					sort, acts = "city", ""
				}
				rows = append(rows, row(country+"/"+slug(c), sort, c, "", country, acts))
			}
		}
	}
	return rows
}

// dependent are the territories whose capital does not stand for a government.
var dependent = strings.Fields("ai as aw ax bl bm bq cc ck cx cw eh fk fo gf gg gi gl gp gu hk im je ky mf mp mq ms nc nf nu pf pm pn pr re sh sj sx tc tk vg vi wf yt")

// continents are those of the parts of the world that exclude one another.
var continents = []string{"002", "003", "005", "009", "019", "142", "150"}

// skipped are territories that no country's name: unions, the unknown region, uninhabited specks, and "world".
var skipped = map[string]bool{"EU": true, "EZ": true, "UN": true, "ZZ": true, "QO": true, "XA": true, "XB": true, "UM": true,
	"CP": true, "BV": true, "HM": true, "001": true, "TF": true, "EA": true, "DG": true, "AC": true,
	"TA": true, "CQ": true, "IO": true, "GS": true}

// forms are the other names that CLDR gives for territory k.
func forms(s *source, k, name string) []string {
	var out []string
	for _, alt := range []string{"-alt-short", "-alt-variant"} {
		if f := plain(s.territories[k+alt]); f != "" && f != name && !strings.Contains(f, "(") {
			out = append(out, f)
		}
	}
	if strings.Contains(name, "&") {
		out = append(out, strings.ReplaceAll(name, "&", "and"))
	}
	return out
}

// crowded are the countries whose first level is made of towns and villages; their names would catch too much.
var crowded = []string{"si", "lv", "mk", "mt", "ug", "is", "nr", "tv", "ki", "fm", "mh", "pw", "sm", "mc", "li", "lu", "ad", "mv", "bs", "sc", "um", "bb", "lc", "vc", "gd", "dm", "kn", "ag", "ws", "cv", "st", "tt", "jm", "bm", "to", "sb", "vu", "fj", "pg"}

// deep are the countries of which the second level is news too: counties and departments.
var deep = []string{"gb", "fr", "it", "es", "ie", "ph", "be", "gr"}

// provinces are the rows of the first level below the country, and of the second where it is well known. The id is
// that of the country, a hyphen, and the rest of the CLDR code: "us-ca".
func provinces(s *source) []string {
	above := map[string]string{}
	first := map[string]bool{}
	for _, k := range sorted(s.parts) {
		for _, c := range s.parts[k] {
			above[c] = k
			first[c] = len(k) == 2
		}
	}
	var rows []string
	for _, k := range sorted(s.provinces) {
		name := plain(s.provinces[k])
		country := k[:2]
		up := above[k]
		if up == "" || slices.Contains(crowded, country) || !first[k] && !slices.Contains(deep, country) ||
			s.plain[strings.ToLower(name)] || len(name) < 3 {
			continue
		}
		in := country
		if len(up) > 2 && !s.plain[strings.ToLower(plain(s.provinces[up]))] {
			in = up[:2] + "-" + up[2:]
		}
		rows = append(rows, row(country+"-"+k[2:], "province", name, "", in))
	}
	return rows
}

// zones are the cities that the tz database names, where the name is not that of the country itself.
func zones(s *source) []string {
	seen := map[string]bool{}
	var rows []string
	for line := range strings.Lines(s.zones) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(f) < 3 || strings.HasPrefix(f[2], "Antarctica/") || f[0] == "AQ" {
			continue
		}
		name := strings.ReplaceAll(f[2][strings.LastIndex(f[2], "/")+1:], "_", " ")
		country := strings.ToLower(f[0])
		id := country + "/" + slug(name)
		if seen[id] || s.plain[strings.ToLower(name)] || strings.EqualFold(name, s.territories[f[0]]) || skipped[f[0]] {
			continue
		}
		seen[id] = true
		rows = append(rows, row(id, "city", name, "", country))
	}
	slices.Sort(rows)
	return rows
}

func digits(k string) bool { return k[0] >= '0' && k[0] <= '9' }

func world(k string) string { return "un" + k }

// plain takes typographic signs and remarks out of a name.
func plain(name string) string {
	name, _, _ = strings.Cut(name, " (")
	name, _, _ = strings.Cut(name, " SAR China")
	return strings.NewReplacer("’", "'", "²", "", "–", "-").Replace(name)
}

// slug is the name as part of an id.
func slug(name string) string { return strings.ReplaceAll(strings.ToLower(name), " ", "-") }
