//! A PostgreSQL schema for one test, where `TEST_DATABASE_URL` names a server.

use diesel::{Connection as _, PgConnection, connection::SimpleConnection as _};

/// A schema that goes when the test ends.
pub(crate) struct Schema {
    pub(crate) url: String,
    server: String,
    pub(crate) name: String,
}

impl Schema {
    /// A fresh schema; `None` where the tests run on SQLite.
    pub(crate) fn create() -> Option<Self> {
        let server = std::env::var("TEST_DATABASE_URL").ok()?;
        let chance = privacy_desk::world::World::real().id().simple();
        let name = format!("test_{chance}");
        let mut conn = PgConnection::establish(&server).unwrap();
        conn.batch_execute(&format!("CREATE SCHEMA {name}")).unwrap();
        let mark = if server.contains('?') { '&' } else { '?' };
        let url = format!("{server}{mark}options=-csearch_path%3D{name}&application_name={name}");
        Some(Self { url, server, name })
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        if let Ok(mut conn) = PgConnection::establish(&self.server) {
            drop(conn.batch_execute(&format!("DROP SCHEMA {} CASCADE", self.name)));
        }
    }
}
