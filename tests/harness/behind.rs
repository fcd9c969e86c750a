//! The desk's own database, seen and changed behind the desk's back.

use diesel::{
    Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection,
    connection::SimpleConnection as _, sql_query, sql_types::Text,
};

use privacy_desk::{config::Config, vault::Vault};

use super::TestDesk;

#[derive(QueryableByName)]
struct Cell {
    #[diesel(sql_type = Text)]
    text: String,
}

impl TestDesk {
    /// Whether the desk works on the embedded database.
    pub(crate) fn is_on_sqlite(&self) -> bool {
        self.schema.is_none()
    }

    /// Changes the desk's own database by SQL that both databases understand.
    pub(crate) fn database_changes(&self, sql: &str) {
        match &self.schema {
            Some(schema) => PgConnection::establish(&schema.url).unwrap().batch_execute(sql),
            None => self.sqlite().batch_execute(sql),
        }
        .unwrap();
    }

    /// The first column of a query, which names it `text`.
    pub(crate) fn database_says(&self, sql: &str) -> Vec<String> {
        let cells: Vec<Cell> = match &self.schema {
            Some(schema) => {
                sql_query(sql).load(&mut PgConnection::establish(&schema.url).unwrap()).unwrap()
            }
            None => sql_query(sql).load(&mut self.sqlite()).unwrap(),
        };
        cells.into_iter().map(|cell| cell.text).collect()
    }

    /// Cuts every connection that the desk holds to its server.
    pub(crate) fn connections_break(&self) {
        let schema = self.schema.as_ref().unwrap();
        self.database_changes(&format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
             WHERE application_name = '{}' AND pid <> pg_backend_pid()",
            schema.name
        ));
    }

    /// Where these bytes lie: on SQLite in which file, on PostgreSQL in which table.
    pub(crate) fn places_of(&self, bytes: &[u8]) -> Vec<String> {
        if self.is_on_sqlite() {
            let files = ["desk.sqlite", "desk.sqlite-wal", "desk.sqlite-shm"];
            let holds = |name: &&str| {
                let content = std::fs::read(self.folder.path().join(name)).unwrap_or_default();
                content.windows(bytes.len()).any(|window| window == bytes)
            };
            return files
                .iter()
                .filter(|name| holds(name))
                .map(|name| (*name).to_owned())
                .collect();
        }
        let tables = self.database_says(
            "SELECT table_name AS text FROM information_schema.tables \
             WHERE table_schema = current_schema()",
        );
        let (plain, hex) =
            (String::from_utf8_lossy(bytes), privacy_desk::domain::audit::hex(bytes));
        let holds = |table: &String| {
            let rows = self.database_says(&format!("SELECT t::text AS text FROM {table} t"));
            rows.iter().any(|row| row.contains(&*plain) || row.contains(&hex))
        };
        tables.into_iter().filter(holds).collect()
    }

    /// The desk's own configuration, with another key file.
    pub(crate) fn config_with_key(&self, key: [u8; 32]) -> Config {
        let path = self.folder.path().join("another.key");
        Vault::create(&path, key).unwrap();
        let mut config = Config::read(&self.folder.path().join("desk.toml")).unwrap();
        config.vault.key_file = path.display().to_string();
        config
    }

    fn sqlite(&self) -> SqliteConnection {
        let file = self.folder.path().join("desk.sqlite");
        let mut desk = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
        desk.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
        desk
    }
}
