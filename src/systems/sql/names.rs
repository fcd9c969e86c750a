//! Who has a name: the identifiers of the rows that hold it. It leads to people, and proves nothing.

use std::collections::BTreeSet;

use super::{
    link::Link,
    plan::Plan,
    question::{self, KeyRow},
};
use crate::{
    domain::person::{Identifier, PersonName},
    systems::{Fault, NAMESAKES_MAX},
};

/// Everybody of this name, by each identifier that stands beside it; recycle bins included.
pub(super) fn named(
    link: &mut Link,
    plan: &Plan,
    name: &PersonName,
) -> Result<Vec<Identifier>, Fault> {
    let mut known = BTreeSet::new();
    for node in plan.nodes.iter().filter(|node| !node.names.is_empty()) {
        for (kind, column) in &node.identities {
            let sql = question::namesakes(plan.dialect, node, column, name);
            let values = link.rows::<KeyRow>(&sql, &node.name)?;
            known.extend(values.into_iter().filter_map(|row| Some((kind.clone(), row.key?))));
        }
    }
    let mut people = Vec::new();
    for (kind, value) in known {
        // What can't be an identifier, such as an empty field, leads to nobody.
        people.extend(Identifier::parse(&kind, &value).ok().filter(|who| !people.contains(who)));
    }
    people.truncate(NAMESAKES_MAX);
    Ok(people)
}
