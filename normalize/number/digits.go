package number

import (
	"bytes"
	"math"
	"strconv"
	"unicode/utf8"
)

// digits is what digits as written amount to.
type digits struct {
	value   float64
	step    float64 // worth of the last digit
	n       int     // digits of the whole part
	year    bool    // four digits and nothing else: "2018"
	grouped bool    // "1,200"
	decimal bool    // "1.2"
	ratio   bool    // "3/4"
	zero    bool    // opens with a zero: "0401"
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// run is the number of digits that s begins with.
func run(s []byte) int {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}

// lexFigure reads the figure that s begins with: its value, what it is, and its length. What only looks like a figure
// (a time of day, a date, a phone number) is read whole as noCount.
func lexFigure(s []byte) (digits, part, int) {
	if n := notFigure(s); n > 0 {
		return digits{}, noCount, n
	}
	d, n := lexDecimal(s)
	if n > 0 && n+1 < len(s) && s[n] == '.' && isDigit(s[n+1]) {
		return digits{}, noCount, n + tail(s[n:], ".") // 192.168.1.2
	}
	if m := lexRatio(s, n, &d); m > 0 {
		return d, figure, m
	}
	n += lexVulgar(s[n:], &d)
	n += lexPower(s[n:], &d)
	return d, figure, n
}

// notFigure gives the length of a phone number, date, time of day or address in digits; 0 where s is a figure.
func notFigure(s []byte) int {
	n := run(s)
	if n == 0 || n == len(s) {
		return 0
	}
	rest := s[n+1:]
	m := run(rest)
	next := func(c byte) bool { return m < len(rest)-1 && rest[m] == c && isDigit(rest[m+1]) }
	switch c := s[n]; {
	case m == 0:
		return 0
	case c == ':' && n <= 2 && m == 2:
		return n + 1 + tail(rest, ":.")
	case (c == '-' || c == '/' || c == '.') && next(c) && !(c == '.' && m == 3 && n <= 3):
		return n + 1 + tail(rest, "-/.")
	case c == '-' && (n == 3 && m == 4 && rest[m-1] != '0' || n == 5 && m == 4):
		return n + 1 + m
	case c == '-' && n == 4 && m == 2 && rest[0] <= '1' && s[0] <= '2':
		return n + 1 + m
	}
	return 0
}

// tail is the length of digits and the signs given.
func tail(s []byte, signs string) int {
	n := 0
	for n < len(s) && (isDigit(s[n]) || n+1 < len(s) && bytes.IndexByte([]byte(signs), s[n]) >= 0 && isDigit(s[n+1])) {
		n++
	}
	return n
}

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' || b >= 0x80 }

// lexDecimal reads digits with their grouping and decimals: "1,200", "12,34,567", "1.234.567,8", "1'200", "0.5", ".08".
func lexDecimal(s []byte) (digits, int) {
	var buf [48]byte
	whole := run(s)
	out := append(buf[:0], s[:min(whole, 40)]...)
	d, n := digits{n: whole, zero: whole > 1 && s[0] == '0'}, whole
	if whole > 0 && whole <= 3 {
		var sep int
		out, n, sep = groups(out, s, n)
		d.grouped = sep > 0
		d.n += len(out) - whole
	}
	if n < len(s)-1 && isDigit(s[n+1]) && (s[n] == '.' || s[n] == ',' && decimalComma(s, n, d.grouped)) {
		m := run(s[n+1:])
		m = min(m, 20)
		out = append(append(out, '.'), s[n+1:n+1+m]...)
		d.decimal, n = true, n+1+m
		d.step = math.Pow(10, -float64(m))
	} else {
		d.step = 1
	}
	d.value, _ = strconv.ParseFloat(string(out), 64)
	d.year = whole == 4 && n == 4 && d.value >= 1000 && d.value <= 2199
	return d, n
}

// decimalComma says whether the comma at n is a decimal one: one or two digits behind it, or dots group the digits before.
func decimalComma(s []byte, n int, grouped bool) bool {
	m := run(s[n+1:])
	if grouped {
		return bytes.IndexByte(s[:n], '.') > 0
	}
	return m <= 2 && n <= 3 && (n+1+m == len(s) || s[n+1+m] != ',')
}

// groups appends the groups of three (or two and three, as in India) that follow the first digits of s.
func groups(out, s []byte, n int) ([]byte, int, int) {
	sep, size := separator(s[n:])
	if size == 0 {
		return out, n, 0
	}
	count, at, res := 0, n, out
	for at+size < len(s) && string(s[at:at+size]) == string(sep) {
		m := run(s[at+size:])
		if m != 3 && (m != 2 || sep[0] != ',') || len(res)+m > 40 {
			break
		}
		res, at, count = append(res, s[at+size:at+size+m]...), at+size+m, count+1
		if m == 3 && at+size+2 < len(s) && run(s[at+size:]) == 2 {
			break
		}
	}
	// The last group has three digits; one group behind a point is a decimal fraction.
	if count == 0 || at < 3 || run(s[at-3:at]) != 3 || at > 3 && isDigit(s[at-4]) || sep[0] == '.' && count == 1 {
		return out, n, 0
	}
	return res, at, count
}

// separator gives the sign that groups digits, and its length in bytes.
func separator(s []byte) ([]byte, int) {
	for _, sep := range [...]string{",", ".", "'", "’", "\u00a0", "\u202f", "\u2009"} {
		if bytes.HasPrefix(s, []byte(sep)) {
			return s[:len(sep)], len(sep)
		}
	}
	return nil, 0
}

// lexRatio reads "3/4" behind whole digits that end at n, and gives the whole length.
func lexRatio(s []byte, n int, d *digits) int {
	size := 1
	if bytes.HasPrefix(s[n:], []byte("⁄")) {
		size = len("⁄")
	} else if n >= len(s) || s[n] != '/' {
		return 0
	}
	m := run(s[n+size:])
	if m == 0 || m > 4 || d.decimal || d.grouped || s[n+size] == '0' || n > 4 {
		return 0
	}
	den, _ := strconv.ParseFloat(string(s[n+size:n+size+m]), 64)
	if den <= d.value || den < 2 || d.zero {
		return 0
	}
	d.value, d.step, d.ratio, d.year = d.value/den, 0, true, false
	return n + size + m
}

// vulgars are the code points of one character fractions; the words table has them too, for where they stand alone.
var vulgars = map[rune][2]float64{'½': {1, 2}, '⅓': {1, 3}, '⅔': {2, 3}, '¼': {1, 4}, '¾': {3, 4}, '⅛': {1, 8}, '⅜': {3, 8}, '⅝': {5, 8}, '⅞': {7, 8}, '⅕': {1, 5}}

// lexVulgar reads "½" behind digits.
func lexVulgar(s []byte, d *digits) int {
	r, size := utf8.DecodeRune(s)
	f, ok := vulgars[r]
	if !ok || d.decimal {
		return 0
	}
	d.value += f[0] / f[1]
	d.step, d.year = 0, false
	return size
}

// lexPower reads "x10^6", "×10−8", "e13" and "^-1" behind digits.
func lexPower(s []byte, d *digits) int {
	n := 0
	for _, times := range [...]string{"x10", "×10", "*10", "X10"} {
		if bytes.HasPrefix(s, []byte(times)) {
			n = len(times)
		}
	}
	hat := bytes.HasPrefix(s[n:], []byte("^"))
	plain := n == 0 && !hat && len(s) > 1 && s[0]|0x20 == 'e'
	if n == 0 && !hat && !plain {
		return 0
	}
	at := n
	if hat || plain {
		at++
	}
	sign := 1.0
	if bytes.HasPrefix(s[at:], []byte("+")) {
		at++
	}
	for _, m := range [...]string{"-", "−", "–"} {
		if bytes.HasPrefix(s[at:], []byte(m)) {
			sign, at = -1, at+len(m)
		}
	}
	m := run(s[at:])
	if m == 0 || m > 3 || at+m < len(s) && isLetter(s[at+m]) {
		return 0
	}
	e, _ := strconv.ParseFloat(string(s[at:at+m]), 64)
	if n == 0 && hat {
		d.value = math.Pow(d.value, sign*e)
		d.step = 0
	} else {
		d.value, d.step = tenTo(d.value, sign*e), tenTo(d.step, sign*e)
	}
	d.year = false
	return at + m
}

// tenTo is v times ten to the power e, without the error of a power that is not whole.
func tenTo(v, e float64) float64 {
	if e < 0 {
		return v / math.Pow(10, -e)
	}
	return v * math.Pow(10, e)
}
