//! An UPDATE that is prepared once for each connection.
//!
//! diesel prepares its own anew each time, as a changeset may leave out columns. The few that every
//! request goes through many times are worth it.

use diesel::{
    QueryResult, RunQueryDsl,
    backend::Backend,
    query_builder::{AsChangeset, AstPass, QueryFragment, QueryId},
};

use super::Conn;

/// `UPDATE table SET changes WHERE filter`.
pub(super) struct Update<Changes, Filter> {
    table: &'static str,
    changes: Changes,
    filter: Filter,
}

/// Changes the rows of a table for which the filter, an expression on its columns, holds.
pub(super) fn update<Changes: AsChangeset, Filter>(
    table: &'static str,
    changes: Changes,
    filter: Filter,
) -> Update<Changes::Changeset, Filter> {
    Update { table, changes: changes.as_changeset(), filter }
}

impl<DB, Changes, Filter> QueryFragment<DB> for Update<Changes, Filter>
where
    DB: Backend,
    Changes: QueryFragment<DB>,
    Filter: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("UPDATE ");
        out.push_identifier(self.table)?;
        out.push_sql(" SET ");
        self.changes.walk_ast(out.reborrow())?;
        out.push_sql(" WHERE ");
        self.filter.walk_ast(out)
    }
}

impl<Changes, Filter> QueryId for Update<Changes, Filter> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Changes, Filter> RunQueryDsl<Conn> for Update<Changes, Filter> {}
