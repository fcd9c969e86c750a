//! A small shop in a database of its own, spoken to from outside.

use std::sync::atomic::{AtomicU32, Ordering};

use diesel::{
    Connection as _, PgConnection, QueryableByName, RunQueryDsl as _, SqliteConnection,
    connection::SimpleConnection as _, sql_query, sql_types::Text,
};
use privacy_desk::{
    domain::{
        erasure::{Deed, Found, Order, Part},
        person::Identifier,
        request::{Language, Scope},
    },
    systems::{
        BadSystemFile, Fault, System as _,
        sql::{SqlSystem, load},
    },
};
use tempfile::TempDir;

pub(crate) const MAP: &str = include_str!("shop.yaml");
const TABLES: &str = include_str!("shop.sql");

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A database with the shop's tables in it.
pub(crate) enum Shop {
    Sqlite { folder: TempDir, connection: Box<SqliteConnection> },
    Postgres { url: String, schema: String, connection: Box<PgConnection> },
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

impl Shop {
    /// One shop on each database that there is.
    pub(crate) fn everywhere() -> Vec<Self> {
        Self::everywhere_with(TABLES)
    }

    pub(crate) fn everywhere_with(tables: &str) -> Vec<Self> {
        [Some(Self::sqlite(tables)), Self::postgres(tables)].into_iter().flatten().collect()
    }

    pub(crate) fn sqlite(tables: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("shop.sqlite");
        let mut connection = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
        connection.batch_execute("PRAGMA foreign_keys = ON").unwrap();
        connection.batch_execute(tables).unwrap();
        Self::Sqlite { folder, connection: Box::new(connection) }
    }

    fn postgres(tables: &str) -> Option<Self> {
        let server = std::env::var("TEST_DATABASE_URL").ok()?;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let schema = format!("shop_{}_{number}", std::process::id());
        let join = if server.contains('?') { '&' } else { '?' };
        let url = format!("{server}{join}options=-csearch_path%3D{schema}");
        let mut connection = PgConnection::establish(&url).unwrap();
        connection.batch_execute("SET client_min_messages = warning").unwrap();
        connection.batch_execute(&format!("CREATE SCHEMA {schema}")).unwrap();
        connection.batch_execute(tables).unwrap();
        Some(Self::Postgres { url, schema, connection: Box::new(connection) })
    }

    pub(crate) const fn is_sqlite(&self) -> bool {
        matches!(self, Self::Sqlite { .. })
    }

    fn url(&self) -> String {
        match self {
            Self::Sqlite { folder, .. } => {
                format!("sqlite://{}", folder.path().join("shop.sqlite").display())
            }
            Self::Postgres { url, .. } => url.clone(),
        }
    }

    /// Connects the desk with this map.
    pub(crate) fn connect(&self, map: &str) -> Result<SqlSystem, BadSystemFile> {
        let secret = |name: &str| (name == "SHOP_URL").then(|| self.url());
        SqlSystem::connect(load("shop.yaml", map, &secret)?)
    }

    /// A name for a role of this shop alone: PostgreSQL keeps roles for the whole server.
    pub(crate) fn role(&self) -> String {
        match self {
            Self::Sqlite { .. } => String::new(),
            Self::Postgres { schema, .. } => schema.clone(),
        }
    }

    /// Connects the desk as another user of the same server, whose password is its name.
    pub(crate) fn connect_as(&self, role: &str, map: &str) -> Result<SqlSystem, BadSystemFile> {
        let mut url = url::Url::parse(&self.url()).unwrap();
        url.set_username(role).unwrap();
        url.set_password(Some(role)).unwrap();
        SqlSystem::connect(load("shop.yaml", map, &|_| Some(url.to_string()))?)
    }

    /// Another connection to the same PostgreSQL database.
    pub(crate) fn another_connection(&self) -> PgConnection {
        PgConnection::establish(&self.url()).unwrap()
    }

    /// What the company does in its own database.
    pub(crate) fn does(&mut self, sql: &str) {
        match self {
            Self::Sqlite { connection, .. } => connection.batch_execute(sql).unwrap(),
            Self::Postgres { connection, .. } => connection.batch_execute(sql).unwrap(),
        }
    }

    /// The rows of a question that returns one text column.
    pub(crate) fn asks(&mut self, text: &str) -> Vec<String> {
        let query = sql_query(format!("SELECT CAST({text} ORDER BY 1").replacen(
            " FROM ",
            " AS text) AS line FROM ",
            1,
        ));
        let lines: Vec<Line> = match self {
            Self::Sqlite { connection, .. } => query.load(connection.as_mut()).unwrap(),
            Self::Postgres { connection, .. } => query.load(connection.as_mut()).unwrap(),
        };
        lines.into_iter().map(|line| line.line).collect()
    }

    /// Every row of every table, to see that nothing moved.
    pub(crate) fn everything(&mut self) -> Vec<Vec<String>> {
        let tables = [
            "id || '|' || name || '|' || COALESCE(email, '') || COALESCE(phone, '') FROM clients",
            "id || '|' || COALESCE(email, '') || COALESCE(password_hash, '') FROM logins",
            "id || '|' || customer_name || COALESCE(note, '') || COALESCE(client_id, 0) FROM bookings",
            "number || billing_name || COALESCE(client_id, 0) FROM invoices",
            "id || payer FROM payments",
            "id || COALESCE(email, '') FROM leads",
            "id || COALESCE(email, '') FROM leads_bin",
            "client_id || '|' || number || body FROM messages",
        ];
        tables.iter().map(|table| self.asks(table)).collect()
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        if let Self::Postgres { schema, connection, .. } = self {
            connection.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).ok();
        }
    }
}

/// An order for all data of whoever has this address.
pub(crate) fn all_data(email: &str) -> Order {
    order(Identifier::parse("email", email).unwrap(), Scope::AllData)
}

/// An order for the login of whoever has this address.
pub(crate) fn account(email: &str) -> Order {
    order(Identifier::parse("email", email).unwrap(), Scope::AccountOnly)
}

pub(crate) fn order(identifier: Identifier, scope: Scope) -> Order {
    Order {
        person: vec![identifier],
        scope,
        language: Language::ENGLISH,
        today: "2026-11-22".parse().unwrap(),
    }
}

/// How many rows of a collection take a deed.
pub(crate) fn rows(found: &Found, collection: &str, deed: Deed) -> u64 {
    let part = found.parts.iter().find(|p| p.collection == collection && p.deed == deed);
    part.map_or(0, |part| part.found)
}

/// Find, erase, read back.
pub(crate) async fn fulfil(system: &SqlSystem, order: &Order) -> Result<Vec<Part>, Fault> {
    let found = system.find(order).await?;
    let done = system.erase(order, &found).await?;
    system.read_back(order, &found, done).await
}
