//! The deeds, all of them or none, on the rows that were approved and on no other.

use std::collections::BTreeSet;

use super::{
    fault::needs,
    find::{Walk, walk},
    link::Link,
    plan::{Node, Plan},
    question::{self, KeyRow},
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
    let mut work = Vec::new();
    for (at, node, deed) in plan.touched(order.scope).filter(|(.., deed)| deed.erases()) {
        work.push(Work::agreed(link, &walk, at, node, (deed, order, found))?);
    }
    for work in &work {
        work.carry_out(link, order)?;
    }
    for work in &work {
        work.must_be_done(link, order)?;
    }
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

impl<'a> Work<'a> {
    /// Compares what was approved with what is there now, by key and by identity. A row that
    /// came since, or that is not the person's any more, sends the plan back.
    fn agreed(
        link: &mut Link,
        walk: &Walk,
        at: usize,
        node: &'a Node,
        (deed, order, found): (Deed, &Order, &'a Found),
    ) -> Result<Self, Fault> {
        let approved = found.keys.0.get(&node.name).map_or(&[][..], Vec::as_slice);
        let rows: BTreeSet<String> = walk.to_erase(at).cloned().collect();
        let known: BTreeSet<&String> = approved.iter().collect();
        let work = Self { node, deed, approved, rows };
        let came = work.rows.iter().filter(|key| !known.contains(key)).count();
        let strayed = work.undone(link, order)?.filter(|key| !work.rows.contains(key)).count();
        if came + strayed == 0 {
            return Ok(work);
        }
        let detail = format!(
            "`{}`: {came} rows came since the plan was made, {strayed} are not the person's any \
             more: nothing was erased, look again",
            node.name
        );
        Err(needs(Hindrance::PlanChanged, &detail))
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

    fn must_be_done(&self, link: &mut Link, order: &Order) -> Result<(), Fault> {
        let left = self.undone(link, order)?.count();
        if left == 0 {
            return Ok(());
        }
        let detail = format!(
            "`{}`: {left} rows withstood, perhaps by a trigger: nothing was erased",
            self.node.name
        );
        Err(needs(Hindrance::MapMismatch, &detail))
    }

    /// The approved rows on which the deed still has to be done.
    fn undone(
        &self,
        link: &mut Link,
        order: &Order,
    ) -> Result<impl Iterator<Item = String> + use<>, Fault> {
        let sql =
            question::undone(link.dialect(), self.node, self.deed, order.language, self.approved);
        let rows = link.rows::<KeyRow>(&sql, &self.node.name)?;
        Ok(rows.into_iter().filter_map(|row| row.key))
    }
}
