//! Machines: they get tokens, and call the API with them.

use chrono::TimeDelta;
use privacy_desk::{
    auth::{Signer, TokenScope},
    db::{Db, tokens::ApiToken},
    domain::act::Actor,
    flow,
    world::World,
};

use super::TestDesk;

impl TestDesk {
    /// A token as `privacy-desk token new` makes it, and its jti.
    pub(crate) fn token_for(&self, scope: TokenScope) -> (String, String) {
        let desk = &self.application.desk;
        token(&desk.db, &desk.signer, (scope, 1), &self.world)
    }
}

/// See [`TestDesk::token_for`].
pub(super) fn token(
    db: &Db,
    signer: &Signer,
    (scope, days): (TokenScope, i64),
    world: &World,
) -> (String, String) {
    let (now, jti) = (world.now(), world.id().to_string());
    let until = now + TimeDelta::days(days);
    let row = ApiToken {
        jti: jti.clone(),
        scope: scope.as_str().to_owned(),
        label: String::new(),
        created_at: now.naive_utc(),
        expires_at: until.naive_utc(),
        revoked_at: None,
    };
    db.write_now(|tx| flow::staff::issue_token(tx, row, &Actor::agent("ada"), now)).unwrap();
    (signer.issue(scope, &jti, (now, until)).unwrap(), jti)
}
