//! What a test sees of the desk and of the company behind it.

use std::path::Path;

use diesel::{
    Connection as _, PgConnection, RunQueryDsl as _, SqliteConnection,
    connection::SimpleConnection as _,
};
use privacy_desk::{cli::demo::witness::Snapshot, db, domain::ticket::Ticket, flow};

use super::TestDesk;

impl TestDesk {
    /// The ticket as it stands.
    pub(crate) fn ticket(&self, reference: &str) -> Ticket {
        self.application.desk.db.read_now(|db| flow::by_reference(db, reference)).unwrap()
    }

    /// The tickets that the watch opened, the oldest first.
    pub(crate) fn follow_ups(&self) -> Vec<Ticket> {
        let all = self.read(|db| db::tickets::list(db, &db::tickets::Filter::default(), 100));
        let mut all: Vec<Ticket> = all.into_iter().filter(Ticket::follows_up).collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }

    /// Stage and outcome, as words.
    pub(crate) fn stands(&self, reference: &str) -> String {
        let ticket = self.ticket(reference);
        let end = ticket.outcome.filter(|_| ticket.is_closed());
        end.map_or(ticket.stage.to_string(), |outcome| format!("{}: {outcome}", ticket.stage))
    }

    /// A look into the desk's database.
    pub(crate) fn read<T>(
        &self,
        look: impl FnOnce(&mut db::Reader) -> Result<T, db::DbError>,
    ) -> T {
        self.application.desk.db.read_now(look).unwrap()
    }

    /// How many rows of the company's database fit, by SQL of the test's own.
    pub(crate) fn company_rows(&self, from_where: &str) -> i64 {
        let mut company = SqliteConnection::establish(&self.company).unwrap();
        count(from_where).get_result::<Count>(&mut company).unwrap().n
    }

    /// Every row of the company's database, to be compared by a witness.
    pub(crate) fn company_now(&self) -> Snapshot {
        Snapshot::of_database(Path::new(&self.company)).unwrap()
    }

    /// How many rows a table of the desk's own database has.
    pub(crate) fn desk_rows(&self, table: &str) -> i64 {
        let rows = count(table);
        if let Some(schema) = &self.schema {
            let mut desk = PgConnection::establish(&schema.url).unwrap();
            return rows.get_result::<Count>(&mut desk).unwrap().n;
        }
        let file = self.folder.path().join("desk.sqlite").display().to_string();
        let mut desk = SqliteConnection::establish(&file).unwrap();
        rows.get_result::<Count>(&mut desk).unwrap().n
    }

    /// A backup of the company's database.
    pub(crate) fn company_backup(&self) -> Vec<u8> {
        std::fs::read(&self.company).unwrap()
    }

    /// The company's database is put back as it was.
    pub(crate) fn company_is_restored(&self, backup: &[u8]) {
        std::fs::write(&self.company, backup).unwrap();
    }

    /// Changes the company's database behind the desk's back.
    pub(crate) fn company_changes(&self, sql: &str) {
        SqliteConnection::establish(&self.company).unwrap().batch_execute(sql).unwrap();
    }
}

#[derive(diesel::QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    n: i64,
}

fn count(from_where: &str) -> diesel::query_builder::SqlQuery {
    diesel::sql_query(format!("SELECT count(*) AS n FROM {from_where}"))
}
