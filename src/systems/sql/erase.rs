//! The deeds, all of them or none, on the rows that were approved and on no other.

use std::collections::BTreeSet;

use super::{
    fault::needs,
    find::{Walk, walk},
    link::Link,
    plan::{Node, Plan},
    question,
    undone::{Question, undone},
};
use crate::{
    domain::erasure::{Deed, Found, Hindrance, Order, Part},
    systems::Fault,
};

/// Carries out the deeds. Runs within a transaction: an error undoes what was done.
pub(super) fn erase(
    link: &mut Link,
    plan: &Plan,
    order: &Order,
    found: &Found,
) -> Result<Vec<Part>, Fault> {
    let walk = walk(link, plan, order, &found.keys)?;
    let touched = plan.touched(order.scope).filter(|(.., deed)| deed.erases());
    let work: Vec<Work<'_>> =
        touched.map(|(at, node, deed)| Work::of(&walk, at, node, deed, found)).collect();
    must_be_agreed(link, order, &work)?;
    for work in &work {
        work.carry_out(link, order)?;
    }
    must_be_done(link, order, &work)?;
    let mut parts = found.parts.clone();
    for part in parts.iter_mut().filter(|part| part.deed.erases()) {
        part.done = found.keys.0.get(&part.collection).map_or(0, |keys| keys.len() as u64);
    }
    Ok(parts)
}

/// What is to be done in one collection.
struct Work<'a> {
    node: &'a Node,
    deed: Deed,
    /// The keys that were approved.
    approved: &'a [String],
    /// Those of them that the walk found again: the rows to take. The others are done already.
    rows: BTreeSet<String>,
}

/// Compares what was approved with what is there now, by key and by identity. A row that came
/// since, or that is not the person's any more, sends the plan back.
fn must_be_agreed(link: &mut Link, order: &Order, work: &[Work<'_>]) -> Result<(), Fault> {
    let missed: Vec<_> = work.iter().map(|work| work.question(&work.missed())).collect();
    let strayed = undone(link, order.language, &missed)?;
    for (work, strayed) in work.iter().zip(strayed) {
        let known: BTreeSet<&String> = work.approved.iter().collect();
        let came = work.rows.iter().filter(|key| !known.contains(key)).count();
        if came + strayed.len() > 0 {
            let detail = format!(
                "`{}`: {came} rows came since the plan was made, {} are not the person's any \
                 more: nothing was erased, look again",
                work.node.name,
                strayed.len()
            );
            return Err(needs(Hindrance::PlanChanged, &detail));
        }
    }
    Ok(())
}

/// Looks for every row that was approved, whether it is gone now.
fn must_be_done(link: &mut Link, order: &Order, work: &[Work<'_>]) -> Result<(), Fault> {
    let all: Vec<_> =
        work.iter().map(|work| work.question(&work.approved.iter().collect::<Vec<_>>())).collect();
    let left = undone(link, order.language, &all)?;
    let Some((work, left)) = work.iter().zip(left).find(|(_, left)| !left.is_empty()) else {
        return Ok(());
    };
    let detail = format!(
        "`{}`: {} rows withstood, perhaps by a trigger: nothing was erased",
        work.node.name,
        left.len()
    );
    Err(needs(Hindrance::MapMismatch, &detail))
}

impl<'a> Work<'a> {
    fn of(walk: &Walk, at: usize, node: &'a Node, deed: Deed, found: &'a Found) -> Self {
        let approved = found.keys.0.get(&node.name).map_or(&[][..], Vec::as_slice);
        Self { node, deed, approved, rows: walk.to_erase(at).cloned().collect() }
    }

    /// What was approved and not found again: it is done already, or not the person's any more.
    fn missed(&self) -> Vec<&'a String> {
        self.approved.iter().filter(|key| !self.rows.contains(*key)).collect()
    }

    fn question(&self, keys: &[&'a String]) -> Question<'a> {
        Question { node: self.node, deed: self.deed, keys: keys.to_vec() }
    }

    fn carry_out(&self, link: &mut Link, order: &Order) -> Result<(), Fault> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let sql = question::deed(link.dialect(), self.node, self.deed, order.language, &self.rows);
        let taken = link.change(&sql, &self.node.name)?;
        // Fewer is fine where the database took rows along with their parent; see `must_be_done`.
        if taken > self.rows.len() {
            let detail = format!(
                "`{}`: {taken} rows taken where {} were meant: nothing was erased",
                self.node.name,
                self.rows.len()
            );
            return Err(Fault::Unexpected(detail));
        }
        Ok(())
    }
}
