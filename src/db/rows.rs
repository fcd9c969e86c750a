//! Rows that are stored in one statement, which diesel has for one of our two databases only.

use diesel::{
    QueryResult, RunQueryDsl,
    query_builder::{AstPass, QueryFragment, QueryId},
};

use super::{Backend, Conn};

/// `INSERT INTO … VALUES (row), (row) …`, and words of ours behind it. A row is a tuple of values of
/// known type, in the order of the columns.
pub(super) struct Rows<Row> {
    /// The table and its columns, as they stand in the statement.
    pub(super) into: &'static str,
    pub(super) values: Vec<Row>,
    /// What is done about a row that is there already.
    pub(super) by: &'static str,
}

impl<Row: QueryFragment<Backend>> QueryFragment<Backend> for Rows<Row> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Backend>) -> QueryResult<()> {
        out.push_sql("INSERT INTO ");
        out.push_sql(self.into);
        for (number, row) in self.values.iter().enumerate() {
            out.push_sql(if number == 0 { " VALUES (" } else { "), (" });
            row.walk_ast(out.reborrow())?;
        }
        out.push_sql(")");
        out.push_sql(self.by);
        Ok(())
    }
}

impl<Row> QueryId for Rows<Row> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Row> RunQueryDsl<Conn> for Rows<Row> {}
