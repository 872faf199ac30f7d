// Package unit reads what the numbers of a sentence measure.
//
// In goes a sentence with its numbers, out come quantities: "shares fell 3% to $1.2bn" is 3% (a change down) and
// $1.2 billion (the level reached). Quantities relate with conversion, to the precision written: "5 miles" is "8 km".
//
// # What is read
//
//	money        $1.2bn, US$5, €1.5m, EUR50m, RM42, 5 manats, 50p, 3 dollars 50 cents, 75 USD million, 120 MEUR
//	shares       12%, 12 per cent, two thirds of, one in five; percentage points and basis points apart from them
//	measures     km, miles, 5 feet 2 inches, sq m, km2, cubic feet, litres, gallons, tonnes, lbs, MW, GWh, km/h, mph, rpm, dB, MB, psi
//	temperature  12 °C, minus-130 degrees Fahrenheit; bare degrees are a dimension of their own
//	time         three weeks, 44-day, an hour and a half, 2 years and 3 months; ages: five years old, 44-year-old
//	rates        $58 a barrel, 40 hours a week, 3 deaths per 100,000, km/h, $70-a-share, 10 kV/cm
//	things       12 bilateral meetings: the noun's token and those of its modifiers; dozens of people; 12 of the votes
//	ranges       $5 to $10 billion, between 5% and 6%, from 450 sq ft up to 900 sq ft
//	scores       3-1, 47 votes to 45
//
// Each tells its role: in "rose by 5 to 12 from 7" 5 is a change, 12 the level reached, 7 the former level.
//
// # Dates
//
// A duration is both a time and a quantity; a date is no quantity. Settle takes from the quantities what dates claim.
// Years and labels ("2018", "Apollo 11") are quantities only where a unit makes them one: "1520 sq m", "2000 rpm".
//
// # Tables
//
// unit.tsv has units with their dimension and factor, unit_money.tsv currencies, unit_compounds.tsv what may follow what
// ("5 feet 2 inches"), unit_words.tsv the words around a quantity. A user's own rows add units: see package tables.
package unit
