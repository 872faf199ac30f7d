// Package name finds the names in a sentence and relates them: in goes "Armenia's top diplomat Ararat Mirzoyan met
// them in Moscow", out come the person and the city, each a Name that knows what it lies in, who acts under it and how
// else it is written. Two Names are Equal, one is Within the other or Covers it, they are Apart, or it is Unknown how
// they stand; Unknown is never a guess.
//
// Three questions can be asked of two names:
//
//   - SamePlace: Sidon lies Within Lebanon; Paris and Lyon are Apart; of Crimea and Russia nothing is said (disputed).
//   - SameActor: Moscow, the Kremlin and Russia are Equal, for one government acts under the three; Russia's Foreign
//     Ministry is Within Russia; Germany and the EU are Unknown, for what a member does may count as the whole's deed.
//   - Relate: both at once, for whoever does not know which reading is meant. What either finds compatible holds, and
//     names of places that also act are Apart only where both readings say so.
//
// Persons are Equal where the family names are one in any spelling (Khovayev, Khovaev) and the first names do not
// contradict each other (Bill, William; J., John; none); Apart where one of the two differs for sure. What the tables
// do not know is held together by its words, see wordRelation: "Alder County" and "Alder County" are Equal, "Alder
// County" and "Brock County" Apart, "Alder County" and "Alder" Unknown, until Resolve finds in the same document that
// only the county can be meant.
//
// Facts and words stand in the tables name-*.tsv; rows of a user's own are laid over them, with the same id to add a
// form to a name that is there, with another for a new name.
package name
