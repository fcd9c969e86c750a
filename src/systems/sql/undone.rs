//! Which rows still wait for their deed: one question for all collections.

use diesel::{
    QueryableByName,
    sql_types::{Integer, Nullable, Text},
};

use super::{dialect::Sql, link::Link, plan::Node, question};
use crate::{
    domain::{erasure::Deed, request::Language},
    systems::Fault,
};

/// How many collections one statement asks about: SQLite takes 500.
const AT_ONCE: usize = 100;

/// What is asked about one collection.
pub(super) struct Question<'a> {
    pub(super) node: &'a Node,
    pub(super) deed: Deed,
    pub(super) keys: Vec<&'a String>,
}

/// A row that waits.
#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Integer)]
    collection: i32,
    #[diesel(sql_type = Nullable<Text>)]
    key: Option<String>,
}

/// The keys of the rows on which the deed still has to be done: a list for each question.
pub(super) fn undone(
    link: &mut Link,
    language: Language,
    questions: &[Question<'_>],
) -> Result<Vec<Vec<String>>, Fault> {
    let mut undone = Vec::with_capacity(questions.len());
    for some in questions.chunks(AT_ONCE) {
        let mut of_some = vec![Vec::new(); some.len()];
        if some.iter().any(|question| !question.keys.is_empty()) {
            for row in ask(link, language, some)? {
                let list = usize::try_from(row.collection).ok().and_then(|n| of_some.get_mut(n));
                let list = list.ok_or_else(|| Fault::Unexpected("no such collection".into()))?;
                list.push(row.key.unwrap_or_default());
            }
        }
        undone.extend(of_some);
    }
    Ok(undone)
}

fn ask(link: &mut Link, language: Language, questions: &[Question<'_>]) -> Result<Vec<Row>, Fault> {
    let mut sql = Sql::new(link.dialect(), "");
    for (number, question) in questions.iter().enumerate() {
        if number > 0 {
            sql.push(" UNION ALL ");
        }
        let of = (question.node, question.deed);
        question::push_undone(&mut sql, number, of, language, &question.keys);
    }
    let names: Vec<_> = questions.iter().map(|question| question.node.name.as_str()).collect();
    link.rows(&sql, &names.join("`, `"))
}
