//! What only this room can try: writing through a reader, savepoints in savepoints, a lost error.

use diesel::{
    Connection as _, PgConnection, QueryDsl as _, RunQueryDsl as _,
    connection::SimpleConnection as _, sql_query,
};

use super::*;

/// A database of one test; on PostgreSQL a schema, where `TEST_DATABASE_URL` names a server.
struct Place {
    db: Db,
    folder: tempfile::TempDir,
    server: Option<(String, String)>,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let server = std::env::var("TEST_DATABASE_URL").ok().map(|server| {
        let name = format!("test_{}", uuid::Uuid::from_bytes(rand::random()).simple());
        let mut conn = PgConnection::establish(&server).unwrap();
        conn.batch_execute(&format!("CREATE SCHEMA {name}")).unwrap();
        (server, name)
    });
    let url = match &server {
        Some((server, name)) => format!("{server}?options=-csearch_path%3D{name}"),
        None => format!("sqlite://{}", folder.path().join("desk.sqlite").display()),
    };
    let url = DatabaseUrl::parse(&url, false).unwrap();
    Db::migrate(&url).unwrap();
    let vault = Arc::new(Vault::with_key([7; 32]));
    let db = Db::open(&url, vault, Arc::new(rand::random)).unwrap();
    Place { db, folder, server }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.server {
            let mut conn = PgConnection::establish(server).unwrap();
            conn.batch_execute(&format!("DROP SCHEMA {name} CASCADE")).unwrap();
        }
    }
}

const PACE: &str = "INSERT INTO pace (account, next_at) VALUES ('a', '2026-11-22 09:00:00')";

fn accounts(db: &Db) -> i64 {
    db.read_now(|db| Ok::<_, DbError>(schema::pace::table.count().get_result(&mut *db.conn)?))
        .unwrap()
}

#[test]
fn a_reader_can_not_write() {
    let place = place();
    for sql in [
        PACE,
        "UPDATE pace SET account = 'b'",
        "DELETE FROM audit_lines",
        "DROP TABLE pace",
        "CREATE TABLE mine (id TEXT)",
    ] {
        let refused = place
            .db
            .read_now(|db| sql_query(sql).execute(&mut *db.conn).map(drop).map_err(DbError::from));
        assert!(refused.is_err(), "{sql}");
    }
    assert_eq!(accounts(&place.db), 0);
}

#[test]
fn a_savepoint_in_a_savepoint_undoes_its_own_part() {
    use diesel::result::Error::RollbackTransaction;
    let place = place();
    let insert = |conn: &mut Conn, account: &str| {
        sql_query(PACE.replace("'a'", &format!("'{account}'"))).execute(conn).map(drop)
    };
    let written = place.db.write_now::<_, DbError>(|tx| {
        insert(&mut tx.reader.conn, "a")?;
        tx.savepoint(|conn| {
            insert(conn, "b")?;
            let undone = conn.transaction(|conn| {
                insert(conn, "c")?;
                Err::<(), _>(RollbackTransaction)
            });
            assert!(undone.is_err());
            insert(conn, "d")
        })?;
        let undone = tx.savepoint(|conn| {
            conn.transaction(|conn| insert(conn, "e"))?;
            Err::<(), _>(RollbackTransaction)
        });
        assert!(undone.is_err());
        Ok(())
    });
    written.unwrap();
    assert_eq!(accounts(&place.db), 3);
}

#[test]
fn an_error_that_is_swallowed_does_not_pass_for_success() {
    let place = place();
    let written = place.db.write_now::<_, DbError>(|tx| {
        sql_query(PACE).execute(&mut *tx.conn)?;
        drop(sql_query(PACE).execute(&mut *tx.conn)); // the key is taken
        Ok(())
    });
    // SQLite undoes the one statement, PostgreSQL the whole transaction, and must say so.
    assert_eq!(accounts(&place.db), i64::from(written.is_ok()));
    place.db.write_now::<_, DbError>(|_| Ok(())).unwrap();
}

#[test]
fn who_holds_the_file_makes_others_wait_and_then_give_up_in_words() {
    let place = place();
    if place.server.is_some() {
        return; // PostgreSQL has many writers
    }
    let file = place.folder.path().join("desk.sqlite");
    let mut other = diesel::SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    let refused = place.db.write_now::<_, DbError>(|_| Ok(()));
    assert!(matches!(refused, Err(DbError::Unreachable(_))));
    other.batch_execute("ROLLBACK").unwrap();
    place.db.write_now::<_, DbError>(|_| Ok(())).unwrap();
}
