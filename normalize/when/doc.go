// Package when reads expressions of time and says how two of them stand to one another.
//
// In goes a sentence and the day it was published; out come the expressions, each with its tokens and bytes, what it names as an
// Interval, and its TIMEX3 value. "The group met on Friday", published on Thursday, 9 November 2023, names 3 November 2023, and
// that is Equal to what "on 3 November" names there, and Within what "this year" does:
//
//	r, err := when.New(tables.English)
//	times := r.Read(sentence, when.Context{Published: "2023-11-09"})
//	times[0].TIMEX    // "2023-11-03"
//	times[0].String() // "3 November 2023"
//
// Read takes one sentence, ReadText a document: it carries what was mentioned from one sentence to the next, and tells news from
// a narrative of the past. Both work on tokens alone; where the sentence has tags and a tree, they tell the tense of verbs.
//
// # What is read
//
//	days            4 March 2021, March 4th, the fourth of March, 2021-03-04, 29/3/21, 3/4/2021 (March first), Thursday the 4th, the 5th
//	relative days   yesterday, the day before yesterday, last Friday, on Friday, Friday of next week, three Fridays from now
//	holidays        Christmas 2023, Easter Monday, Thanksgiving weekend, Diwali, Eid al-Fitr, 9/11
//	months          January 2021, in May, last October, September of this year, the month
//	parts           early 2020, mid-January, the end of the year, late in the summer, the early hours of Tuesday, the rest of the week
//	seasons         the fall of 2020, this summer, the spring and summer of 1979
//	weeks           last week, week 31, the week of 6 November, the first week of May, last weekend
//	quarters        Q3 2019, the first quarter, the second half of 2008, 2019-H2
//	years           2020, the year 2020, 264 BC, AD 14, last year, fiscal 2023, FY24, nineteen eighty-six
//	decades         the 1990s, the '90s, the past decade; the 19th century, the 9th century BC
//	the nth         the first Monday of October, the last day of 2015, the first three months of the year
//	clock           4:17 am, 16.30, 16h30, half past eight, noon, nine o'clock, 1600 GMT, 4 pm Baku time, Tuesday morning, before dawn
//	offsets         two years ago, in three days' time, six days later, the day before, two weeks after 5 May, a year earlier
//	lengths         three weeks, 44-day, an hour and a half, several months, over nine months, twelve to eighteen months, 34-year-old
//	periods         from 2020 through 2022, 5-6 May, between 3 May and 9 June, 1941-44, after 9:30 but before 11
//	bounds          since 2014, until Friday, by the end of June, before 2010, 2018 or later, within two weeks
//	stretches       over the past two years, the next few months, the previous 4 business days
//	what recurs     every Friday, each year, daily, twice a week, on Mondays, the 19th of every month
//	now             now, currently, to date; recently, former; in the future, soon
//
// # How it is resolved
//
// A date that lacks a part is looked for in this order; what is not known stays unknown, and no year is invented:
//  1. What the words say: "June 2 this year", "the 20th of last month".
//  2. What stands beside it in a list or period: "the spring and summer of 1979", "13 to 15 July".
//  3. In a narrative, what was mentioned last. A look back ("two years earlier") or an aside ("declassified in 2005") moves no story.
//  4. In news, the day of publication and the verb: "met on Friday" is the last one, today included, "will meet on Friday" the next one;
//     without a verb that tells, the nearest one, and rather the past.
//
// A day that does not exist ("31 June") is kept as words, with a warning and no value.
//
// # What is reckoned
//
// Between gives the length from one date to another, Ending and Beginning when something ends or began that lasts so long, Shifted the day
// so long before or after, and RelateLength whether words may mean a length that was reckoned. They work as people count: from Monday to
// Wednesday is two days or, with both of them, three. Two dates without a year or a day lie in one year, week or day.
//
// # Conventions
//
// Weeks begin on Monday, seasons with March, June, September and December. Early, mid and late are the thirds of a period; the
// table when_parts.tsv says so, and what "about" adds. The day of the week wins over nothing: "Tuesday, 14 November" is the 14th. The
// past N units end today. An expression and the parts of a period that it joins are one Time with Parts; Timexes takes
// them apart again, as TIMEX3 has it. Years before 1 are astronomical inside and BC outside.
package when
