//! A query of diesel's, followed by words that diesel does not say for two databases at once.
//!
//! Like any query of diesel's it is prepared once for each connection, which `sql_query` is not.

use diesel::{
    QueryResult, RunQueryDsl,
    backend::Backend,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
};

use super::Conn;

/// A query and the words behind it. They are ours, never a value.
pub(super) struct Followed<Q> {
    pub(super) query: Q,
    pub(super) by: &'static str,
}

impl<DB: Backend, Q: QueryFragment<DB>> QueryFragment<DB> for Followed<Q> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.query.walk_ast(out.reborrow())?;
        out.push_sql(self.by);
        Ok(())
    }
}

impl<Q> QueryId for Followed<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q: Query> Query for Followed<Q> {
    type SqlType = Q::SqlType;
}

impl<Q> RunQueryDsl<Conn> for Followed<Q> {}
