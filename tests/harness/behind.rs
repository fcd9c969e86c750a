//! The desk's own database, seen and changed behind the desk's back.

use diesel::{Connection as _, PgConnection, SqliteConnection, connection::SimpleConnection as _};

use super::TestDesk;

impl TestDesk {
    /// Changes the desk's own database by SQL that both databases understand.
    pub(crate) fn database_changes(&self, sql: &str) {
        if let Some(schema) = &self.schema {
            return PgConnection::establish(&schema.url).unwrap().batch_execute(sql).unwrap();
        }
        let file = self.folder.path().join("desk.sqlite");
        let mut desk = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
        desk.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
        desk.batch_execute(sql).unwrap();
    }
}
