package syntax

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// show writes sentences a line each, tokens with a bar where no space stood between them.
func show(t *Text) string {
	var b strings.Builder
	for i, s := range t.Sentences {
		if i > 0 {
			b.WriteString(" // ")
		}
		for j, k := range s.Tokens {
			if j > 0 && k.Space {
				b.WriteByte(' ')
			} else if j > 0 {
				b.WriteByte('|')
			}
			b.WriteString(k.Text)
		}
	}
	return b.String()
}

func TestSplit(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Baku's envoy didn't sign the 44-day truce.", "Baku|'s envoy did|n't sign the 44|-|day truce|."},
		{"Mr. Aliyev met Gen. Hulusi Akar in the U.S. The talks lasted 3 hrs.", "Mr. Aliyev met Gen. Hulusi Akar in the U.S. // The talks lasted 3 hrs."},
		{"It cost US$1.2bn, or €1.5m a day; prices rose 10-12%.", "It cost US$|1.2|bn|, or €|1.5|m a day|; prices rose 10|-|12|%|."},
		{"The \"3+3\" format and the G20.", "The \"|3|+|3|\" format and the G20|."},
		{"“We will not go,” she said. “Never!” He agreed.", "“|We will not go|,|” she said|. // “|Never|!|” // He agreed|."},
		{"MENAFN- AzerNews) Officials met at 10:30 a.m. on 11/09.", "MENAFN|- AzerNews|) Officials met at 10:30 a.m. on 11/09|."},
		{"See https://example.com/a?b=1. Write to a.b@c.org!", "See https://example.com/a?b=1|. // Write to a.b@c.org|!"},
		{"Leaders to meet in Tbilisi\nThe leaders will meet.", "Leaders to meet in Tbilisi // The leaders will meet|."},
		{"J. K. Rowling and George W. Bush can't come.", "J. K. Rowling and George W. Bush ca|n't come|."},
		{"A non-aligned state, pro-Russian or US-backed...", "A non-aligned state|, pro-Russian or US|-|backed|..."},
		{"On 2021-11-09 the AT&T stake fell 1,000 points.", "On 2021-11-09 the AT&T stake fell 1,000 points|."},
		{"It cannot be. You’re wrong, the ministers’ aides said.", "It can|not be|. // You|’re wrong|, the ministers|’ aides said|."},
		// Abbreviations, initials and titles.
		{"Sen. J. D. Vance and Lt. Gen. O. Harris flew to St. Petersburg.", "Sen. J. D. Vance and Lt. Gen. O. Harris flew to St. Petersburg|."},
		{"Acme Corp. said it paid Ltd. partners. Shares fell.", "Acme Corp. said it paid Ltd. partners|. // Shares fell|."},
		{"It ended at 5 p.m. The crowd left.", "It ended at 5 p.m. // The crowd left|."},
		{"He lives in Washington, D.C. She does not.", "He lives in Washington|, D.C. // She does not|."},
		{"The U.S. Treasury and U.N. Secretary-General met.", "The U.S. Treasury and U.N. Secretary|-|General met|."},
		{"In Jan. 2022 and on Sept. 27 they met, i.e. twice, vs. once in No. 10.", "In Jan. 2022 and on Sept. 27 they met|, i.e. twice|, vs. once in No. 10|."},
		{"He said no. Five others agreed.", "He said no|. // Five others agreed|."},
		{"She holds a Ph.D. in law.", "She holds a Ph.D. in law|."},
		{"Plan B was dropped, and so was vitamin C.", "Plan B was dropped|, and so was vitamin C|."},
		// Quotation marks and ellipses.
		{"\"Are you sure?\" he asked. \"Yes.\"", "\"|Are you sure|?|\" he asked|. // \"|Yes|.|\""},
		{"«We agree», the minister said.", "«|We agree|»|, the minister said|."},
		{"They waited... and left. Then … nothing.", "They waited|... and left|. // Then … nothing|."},
		{"‘It’s over,’ he said.", "‘|It|’s over|,|’ he said|."},
		{"The so-called “border”, he said (see p. 5).", "The so|-|called “|border|”|, he said (|see p. 5|)|."},
		{"(They met in Minsk.) Nothing came of it.", "(|They met in Minsk|.|) // Nothing came of it|."},
		// Hyphens and dashes.
		{"A well-known 5-year-old plan — the Baku–Tbilisi line -- failed.", "A well|-|known 5|-|year|-|old plan — the Baku|–|Tbilisi line -- failed|."},
		{"The ex-minister, a co-founder of the anti-war bloc, re-entered.", "The ex|-|minister|, a co-founder of the anti-war bloc|, re-entered|."},
		{"Boeing 737-800, F-16s and COVID-19.", "Boeing 737|-|800|, F|-|16s and COVID|-|19|."},
		// Numbers, money and units.
		{"It rose 3.5% to $1,234.56 (£1m), about 10%.", "It rose 3.5|% to $|1,234.56 (|£|1|m|)|, about 10|%|."},
		{"A 5km walk, 20kg bags, 30°C, 9am, the 1990s and '90s, the 2nd and 3rd.", "A 5|km walk|, 20|kg bags|, 30|°C|, 9|am|, the 1990s and '90s|, the 2nd and 3rd|."},
		{"From 1.2bn to $2.5bn; 1/2 of 9/11; 24/7; 10:30; 5G and 4x4.", "From 1.2|bn to $|2.5|bn|; 1/2 of 9/11|; 24/7|; 10:30|; 5G and 4x4|."},
		{"A$5m, HK$10 and 50,000 manats.", "A$|5|m|, HK$|10 and 50,000 manats|."},
		{"The score was 3-1, after 2-2 and a 4:0.", "The score was 3|-|1|, after 2|-|2 and a 4:0|."},
		// Addresses and handles.
		{"Follow @mfa_az or #Karabakh at Trend.az, www.mfa.gov.az.", "Follow @mfa_az or #|Karabakh at Trend.az|, www.mfa.gov.az|."},
		// Lines.
		{"BAKU, Azerbaijan, Jan. 26\n\nThe talks began.\nThey ended.", "BAKU|, Azerbaijan|, Jan. 26 // The talks began|. // They ended|."},
		{"- first item\n- second item\n1. Third\n2. Fourth", "- first item // - second item // 1|. Third // 2|. Fourth"},
		{"The ministers of the two countries met on\nTuesday to talk about the border, and then\nwent home to report to their\ngovernments. Nothing came of it.", "The ministers of the two countries met on Tuesday to talk about the border|, and then went home to report to their governments|. // Nothing came of it|."},
		{"2.1. Method\nThe survey ran for 5. Then it ended. Figure 1. The new bridge.", "2.1|. Method // The survey ran for 5|. // Then it ended|. // Figure 1|. The new bridge|."},
		{"The council of the region, which met in the old town hall on Monday evening, has agreed on three demands to the government:\nthat the road be opened;\nthat the mine\nbe closed.", "The council of the region|, which met in the old town hall on Monday evening|, has agreed on three demands to the government|: // that the road be opened|; // that the mine be closed|."},
		{"By Azernews\n\nBy Vugar Khalilov", "By Azernews // By Vugar Khalilov"},
		{"eBay rose. iPhone sales fell. The end.", "eBay rose|. // iPhone sales fell|. // The end|."},
		// Typing slips.
		{"They left.Then it rained.", "They left|. // Then it rained|."},
		{"we support him…The impetus came", "we support him|… // The impetus came"},
	} {
		assert.Equal(t, tt.want, show(English().Split(tt.text)), tt.text)
	}
}
