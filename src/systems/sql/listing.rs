//! Everybody in the database, by the e-mail addresses in the columns that identify people.

use tokio::sync::mpsc;

use super::{
    link::Link,
    plan::Plan,
    question::{self, KeyRow},
};
use crate::{
    domain::person::Identifier,
    systems::{Fault, nobody_listens},
};

/// How many addresses are handed over at once.
const BATCH: usize = 1000;

/// Reads the tables row by row.
pub(super) fn list(
    link: &mut Link,
    plan: &Plan,
    to: &mpsc::Sender<Vec<String>>,
) -> Result<(), Fault> {
    let mut batch = Vec::with_capacity(BATCH);
    for node in &plan.nodes {
        let named = node.identities.iter().filter(|(kind, _)| kind == Identifier::EMAIL);
        for (_, column) in named {
            let sql = question::everybody(plan.dialect, node, column);
            link.each::<KeyRow>(&sql, &node.name, |row| {
                batch.extend(row.key);
                if batch.len() < BATCH {
                    return Ok(());
                }
                let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
                to.blocking_send(full).map_err(nobody_listens)
            })?;
        }
    }
    to.blocking_send(batch).map_err(nobody_listens)
}
