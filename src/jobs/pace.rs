//! The budget of a vendor's account, on a row of our database: it holds across workers and nodes.

use async_trait::async_trait;
use chrono::TimeDelta;

use crate::{
    db::{self, Db},
    systems::Pace,
    world::World,
};

/// Shares a vendor's budget among all who use our database.
pub struct SharedPace {
    db: Db,
    world: World,
}

impl SharedPace {
    /// A pace that is kept in this database. A vendor counts real seconds, whatever the desk's
    /// own clock shows.
    pub fn new(db: Db) -> Self {
        Self { db, world: World::real() }
    }
}

#[async_trait]
impl Pace for SharedPace {
    async fn take_turn(&self, account: &str, per_second: u32) {
        let gap = TimeDelta::microseconds(1_000_000 / i64::from(per_second.max(1)));
        let (now, account) = (self.world.now(), account.to_owned());
        let turn = self.db.write(move |tx| db::pace::take_turn(tx, &account, gap, now)).await;
        let wait = match turn {
            Ok(turn) => turn - now,
            Err(error) => {
                // Without the shared row, the slowest safe pace: one call a second from here.
                tracing::warn!(%error, "pace.no_database");
                TimeDelta::seconds(1)
            }
        };
        tokio::time::sleep(wait.to_std().unwrap_or_default()).await;
    }
}
