package claims

import "strings"

// datelineReach is how far into a text a dateline may stand, in bytes.
const datelineReach = 200

// dateline fills in what a web page says of itself before the article begins: an ISO date
// ("date 2023-11-09 (MENAFN- AzerNews) ...") and a byline ("By Azernews"). What is not there stays unknown:
// "BAKU, January 26" has no year, so the document is undated.
func dateline(doc Document) Document {
	head := doc.Text[:min(datelineReach, len(doc.Text))]
	for i := 0; i+10 <= len(head); i++ {
		if i > 0 && isDigit(head[i-1]) || i+10 < len(head) && isDigit(head[i+10]) {
			continue
		}
		if date, err := ParseDate(head[i : i+10]); err == nil && len(date) == 10 {
			doc.Date = date
			doc.Source = agency(head[i+10:])
			return doc
		}
	}
	return doc
}

// agency reads the "(AGENCY- Outlet)" or "(Outlet)" that follows the date of a dateline.
func agency(rest string) string {
	rest = strings.TrimLeft(rest, " ")
	if !strings.HasPrefix(rest, "(") {
		return ""
	}
	name, _, ok := strings.Cut(rest[1:], ")")
	if !ok {
		return ""
	}
	if _, outlet, ok := strings.Cut(name, "- "); ok {
		name = outlet
	}
	return strings.TrimSpace(name)
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
