//! Connections that wait to be used again: to sign in at a server costs more than what is then asked.
//!
//! What looks and what changes have a store each, so that a second look is never taken on the
//! connection that made the change, nor on one that could have.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{
    link::{Link, Purpose},
    target::Target,
};
use crate::systems::Fault;

/// The most connections of each purpose that wait.
const WAITING_MAX: usize = 4;

/// Connections to one database that wait.
#[derive(Default)]
pub(super) struct Pool {
    looking: Mutex<Vec<Link>>,
    changing: Mutex<Vec<Link>>,
}

impl Pool {
    /// Runs `work` in one transaction, on a connection that waits or on a fresh one. What it changes
    /// stays if all of it succeeds; a connection on which it failed is dropped, which undoes it.
    pub(super) fn transaction<T>(
        &self,
        target: &Target,
        purpose: Purpose,
        work: impl FnOnce(&mut Link) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let waiting = self.of(purpose).pop();
        // One that was cut while it waited is noticed before anything is asked on it.
        let mut link = match waiting.and_then(|link| link.begin(purpose).ok()) {
            Some(link) => link,
            None => Link::open(target, purpose)?.begin(purpose)?,
        };
        let done = work(&mut link)?;
        let link = link.commit()?;
        if link.may_wait() {
            let mut waiting = self.of(purpose);
            if waiting.len() < WAITING_MAX {
                waiting.push(link);
            }
        }
        Ok(done)
    }

    fn of(&self, purpose: Purpose) -> MutexGuard<'_, Vec<Link>> {
        let store = match purpose {
            Purpose::Look => &self.looking,
            Purpose::Change => &self.changing,
        };
        store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
