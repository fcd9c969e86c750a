//! A change for a caller who does not mind what happened a moment before: done again, on what is
//! there now, where somebody else was faster.

use crate::{
    db::{Db, DbError, Tx},
    flow::FlowError,
};

/// How often a change is tried. Each time that one loses, another has won.
const ATTEMPTS_MAX: usize = 20;

/// Runs a happening in one transaction, and anew where its ticket changed under its hands: a
/// second click, the same mail through two doors, a job. SQLite has one writer and never needs it.
pub(super) async fn change<T: Send + 'static>(
    db: &Db,
    happening: impl Fn(&mut Tx) -> Result<T, FlowError> + Clone + Send + 'static,
) -> Result<T, FlowError> {
    for _ in 1..ATTEMPTS_MAX {
        match db.write(happening.clone()).await {
            Err(FlowError::Db(DbError::Stale)) => {}
            done => return done,
        }
    }
    db.write(happening).await
}
