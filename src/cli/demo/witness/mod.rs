//! The witness: knows nothing of maps, plans or claims, and looks only at what is left.
//!
//! It compares every row of a store before and after. A row belongs to a person if it holds their
//! address, or if a declared foreign key leads from it to such a row. Whatever is gone, emptied or
//! changed must be expected of somebody's story; whatever is left of an erased person must be
//! expected, too. Findings name stories, tables and keys, never people.

mod snapshot;
mod trace;

use std::collections::{BTreeMap, BTreeSet};

pub use self::snapshot::Snapshot;
use self::{
    snapshot::{Row, Spot},
    trace::Trace,
};
use super::script::{Person, Rows, Story};

/// What one story lets happen to one store.
#[derive(Debug, Clone)]
pub struct Expected<'a> {
    /// The story's mail, by which findings name it.
    pub story: &'a str,
    /// Whose rows.
    pub person: &'a Person,
    /// Whether nothing but the kept rows may be left of the person.
    pub erased: bool,
    /// What must have become of the rows.
    pub rows: &'a Rows,
}

impl<'a> Expected<'a> {
    /// What the stories let happen to the company's database.
    pub fn of_company(stories: &'a [Story]) -> Vec<Self> {
        Self::of(stories, |story| &story.rows)
    }

    /// What the stories let happen to the marketing account.
    pub fn of_marketing(stories: &'a [Story]) -> Vec<Self> {
        Self::of(stories, |story| &story.marketing)
    }

    fn of(stories: &'a [Story], rows: fn(&'a Story) -> &'a Rows) -> Vec<Self> {
        let expected = |story: &'a Story| {
            let (story_name, erased) = (story.mail.as_str(), story.erases_everything());
            let person = story.person.as_ref()?;
            Some(Self { story: story_name, person, erased, rows: rows(story) })
        };
        stories.iter().filter_map(expected).collect()
    }

    fn keeps(&self, spot: &Spot) -> bool {
        self.rows.kept.get(&spot.table).is_some_and(|keys| keys.contains(&spot.key))
    }

    fn kept(&self) -> impl Iterator<Item = Spot> {
        self.rows.kept.iter().flat_map(|(table, keys)| {
            keys.iter().map(|key| Spot { table: table.clone(), key: key.clone() })
        })
    }
}

/// Everything that is not as the stories say, in words. Empty is good.
pub fn findings(before: &Snapshot, after: &Snapshot, expected: &[Expected<'_>]) -> Vec<String> {
    let mut findings = Vec::new();
    let mut spoken_for = BTreeSet::new();
    for story in expected {
        let rows = before.rows_of(&story.person.address);
        findings.extend(misdeeds(before, after, story, &rows));
        if story.erased {
            findings.extend(traces(before, after, story));
        }
        spoken_for.extend(rows);
    }
    findings.extend(changes_to_others(before, after, &spoken_for));
    findings
}

/// What happened to a person's own rows, held against what should have happened.
fn misdeeds(
    before: &Snapshot,
    after: &Snapshot,
    story: &Expected<'_>,
    rows: &BTreeSet<Spot>,
) -> Vec<String> {
    let mut findings = Vec::new();
    let (mut gone, mut emptied) = (BTreeMap::new(), BTreeMap::new());
    for spot in rows {
        let (was, is) = (before.row(spot), after.row(spot));
        if story.keeps(spot) {
            if is != was {
                findings.push(format!("{}: {spot} must be kept whole and is not", story.story));
            }
        } else if is.is_none() {
            *gone.entry(spot.table.clone()).or_default() += 1;
        } else if is != was {
            *emptied.entry(spot.table.clone()).or_default() += 1;
            findings.extend(misnamed(story, spot, was, is));
            if let Some(trace) = is.and_then(|row| Trace::find(story.person, row)) {
                findings.push(format!("{}: emptied {spot} holds the {trace}", story.story));
            }
        } else if story.erased {
            findings.push(format!("{}: {spot} is left", story.story));
        }
    }
    findings.extend(miscounted(story.story, "gone", &story.rows.gone, &gone));
    findings.extend(miscounted(story.story, "emptied", &story.rows.emptied, &emptied));
    let strange = story.kept().filter(|spot| !rows.contains(spot));
    findings.extend(
        strange.map(|spot| format!("{}: {spot} is to be kept and was never theirs", story.story)),
    );
    findings
}

/// An emptied row that showed the name must show the words for nobody in the person's language.
fn misnamed(
    story: &Expected<'_>,
    spot: &Spot,
    was: Option<&Row>,
    is: Option<&Row>,
) -> Option<String> {
    let called = story.rows.called.as_ref()?;
    let showed_name = was?.cells.contains(&story.person.name);
    (showed_name && !is?.cells.contains(called))
        .then(|| format!("{}: {spot} does not say \"{called}\"", story.story))
}

fn miscounted(
    story: &str,
    deed: &str,
    expected: &BTreeMap<String, usize>,
    seen: &BTreeMap<String, usize>,
) -> Vec<String> {
    let tables: BTreeSet<&String> = expected.keys().chain(seen.keys()).collect();
    let count = |counts: &BTreeMap<String, usize>, table| counts.get(table).copied().unwrap_or(0);
    tables
        .into_iter()
        .map(|table| (table, count(expected, table), count(seen, table)))
        .filter(|(_, expected, seen)| expected != seen)
        .map(|(table, expected, seen)| {
            format!("{story}: {seen} rows of {table} are {deed}, expected {expected}")
        })
        .collect()
}

/// Rows anywhere that still tell of an erased person.
fn traces(before: &Snapshot, after: &Snapshot, story: &Expected<'_>) -> Vec<String> {
    let others = &story.person.not_to_be_confused_with;
    let theirs: BTreeSet<Spot> =
        others.iter().flat_map(|address| before.rows_of(address)).collect();
    let mut findings = Vec::new();
    for (spot, row) in after.rows().filter(|(spot, _)| !story.keeps(spot)) {
        match Trace::find(story.person, row) {
            Some(Trace::Address) => {
                findings.push(format!("{}: {spot} still holds the address", story.story));
            }
            Some(trace) if !theirs.contains(&spot) => {
                findings.push(format!("{}: {spot} still holds the {trace}", story.story));
            }
            Some(_) | None => {}
        }
    }
    findings
}

/// Rows that belong to nobody who asked, and are not what they were, to the byte.
fn changes_to_others(
    before: &Snapshot,
    after: &Snapshot,
    spoken_for: &BTreeSet<Spot>,
) -> Vec<String> {
    let mut findings = Vec::new();
    for (spot, row) in before.rows().filter(|(spot, _)| !spoken_for.contains(spot)) {
        match after.row(&spot) {
            None => findings.push(format!("{spot} is gone, and nobody asked for it")),
            Some(now) if now != row => {
                findings.push(format!("{spot} has changed, and nobody asked for it"));
            }
            Some(_) => {}
        }
    }
    let new = after.rows().filter(|(spot, _)| before.row(spot).is_none());
    findings.extend(new.map(|(spot, _)| format!("{spot} is new")));
    findings
}

#[cfg(test)]
mod tests;
