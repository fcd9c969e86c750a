//! The second look: what is still there, by identity and by the keys that were found; and the
//! look days later, for somebody who came back.

use std::collections::BTreeSet;

use super::{
    find::walk,
    link::Link,
    plan::Plan,
    undone::{Question, undone},
};
use crate::{
    domain::erasure::{Found, Order, Part},
    systems::Fault,
};

/// Fills in `left`: rows of the person on which the deed is not done, whoever said it was.
pub(super) fn read_back(
    link: &mut Link,
    plan: &Plan,
    order: &Order,
    found: &Found,
    mut done: Vec<Part>,
) -> Result<Vec<Part>, Fault> {
    let walk = walk(link, plan, order, &found.keys)?;
    for part in done.iter_mut().filter(|part| !part.deed.erases()) {
        part.left = Some(0);
    }
    let touched = plan.touched(order.scope).filter(|(.., deed)| deed.erases());
    let questions: Vec<Question<'_>> = touched
        .map(|(at, node, deed)| {
            let recorded = found.keys.0.get(&node.name).into_iter().flatten();
            let keys: BTreeSet<&String> = recorded.chain(walk.to_erase(at)).collect();
            Question { node, deed, keys: keys.into_iter().collect() }
        })
        .collect();
    let undone = undone(link, order.language, &questions)?;
    for (Question { node, deed, .. }, rows) in questions.iter().zip(undone) {
        let (deed, left) = (*deed, rows.len() as u64);
        match done.iter_mut().find(|part| part.collection == node.name && part.deed == deed) {
            Some(part) => part.left = Some(left),
            None => done.push(Part { left: Some(left), ..Part::found(&node.name, deed, 0) }),
        }
    }
    Ok(done)
}

/// How many rows are the person's again. A row is not by its own old key alone: databases give the
/// key of a deleted row to the next one, and in a row that stayed somebody else may work by now. But
/// what hangs on a parent that is still gone was theirs.
pub(super) fn look_after(
    link: &mut Link,
    plan: &Plan,
    order: &Order,
    found: &Found,
) -> Result<u64, Fault> {
    let walk = walk(link, plan, order, &found.keys)?;
    let touched = plan.touched(order.scope).filter(|(.., deed)| deed.erases());
    let questions: Vec<Question<'_>> = touched
        .map(|(at, node, deed)| Question { node, deed, keys: walk.to_erase(at).collect() })
        .collect();
    let undone = undone(link, order.language, &questions)?;
    Ok(undone.iter().map(|rows| rows.len() as u64).sum())
}
