// Package number reads the numeric expressions of a sentence.
//
// In goes "nearly 3,000 of the 1.2bn manats", out come two numbers, each with the words' tolerance kept:
// 3,000 (allowing 2,700 to 2,970) and 1,200,000,000 (allowing what rounds to it).
//
// # What is read
//
//	cardinals     12, 1,200, 12,34,567, 1.234.567, 1 234 567, 1.2bn, 10k, twelve, a hundred and five, 2.5 million,
//	              two point two million, 3 million and a half, half a million, two dozen, three crore twelve lakh, -5, minus one
//	ordinals      third, 21st, twenty-fifth
//	fractions     3/4, 2½, two thirds, a quarter of, one and a half, half of
//	multiples     twice, threefold, 10-fold, double the
//	vague counts  a few, several, dozens, several hundred, tens of thousands
//	shares        two in three, nine out of ten, most of, none of
//	ranges        10 to 12, 10-12, between ten and twelve, five or six, above 10 and below 20
//	scores        3-1, 47 votes to 45
//	bounds        at least 5, no fewer than, up to, more than 100, over, 100+, 5 years or more
//	approximation about 100, nearly, some 200, 20-odd, an estimated, ~5
//
// What is no count is not read as one. Times of day, dates and phone numbers in digits are passed over; years and figures
// that name something ("Apollo 11", "G20", "Ki-67", "3+3") have the kinds Year and Label, because a unit behind
// them may yet make them a count, as in "1520 sq m".
//
// # Tolerance
//
// A whole number is exact. Decimals and figures with a scale allow what rounds to them: 1.2 million is 1,150,000 to
// 1,249,999. About 100 is 92 to 108, nearly 100 is 90 to 99, more than 100 is 101 to 150, at least 5 is 5 and up,
// dozens are 24 to 99, hundreds 200 to 999. All factors are rows in tables/en/number_bounds.tsv and number_vague.tsv.
package number
