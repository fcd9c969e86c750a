//! Several questions about a person's rows, put to the database in one statement.

use diesel::{
    QueryableByName,
    sql_types::{Integer, Nullable, Text},
};

use super::{
    dialect::Sql,
    link::Link,
    plan::{Node, Plan},
    question,
};
use crate::{domain::erasure::Order, systems::Fault};

/// How many questions one statement holds: SQLite takes 500.
const AT_ONCE: usize = 100;

/// Questions that wait to be asked, each with what its asker wants to remember of it.
pub(super) struct Asked<'a, T> {
    sql: Sql,
    of: Vec<(&'a Node, T)>,
}

/// The rows of one question, beside what its asker remembers of it.
type Answer<'a, T> = (&'a Node, T, Vec<Row>);

/// A row, as the questions return it.
#[derive(QueryableByName)]
pub(super) struct Row {
    #[diesel(sql_type = Integer)]
    question: i32,
    #[diesel(sql_type = Nullable<Text>)]
    pub(super) key: Option<String>,
    #[diesel(sql_type = Text)]
    pub(super) class: String,
    #[diesel(sql_type = Nullable<Text>)]
    pub(super) day: Option<String>,
}

impl<'a, T: Copy> Asked<'a, T> {
    pub(super) fn nothing(plan: &Plan) -> Self {
        Self { sql: Sql::new(plan.dialect, ""), of: Vec::new() }
    }

    /// Whether it should be asked before anything is added.
    pub(super) const fn is_full(&self) -> bool {
        self.of.len() >= AT_ONCE
    }

    /// Adds a question about one collection; `condition` writes which of its rows are meant, and no
    /// more of them are wanted than `most`.
    pub(super) fn add(
        &mut self,
        (plan, order): (&Plan, &Order),
        (node, memory): (&'a Node, T),
        most: Option<usize>,
        condition: impl FnOnce(&mut Sql),
    ) {
        let number = self.of.len();
        let union = if number > 0 { " UNION ALL " } else { "" };
        self.sql.push(&format!("{union}SELECT CAST({number} AS integer) AS question, q.* FROM ("));
        question::push_start(&mut self.sql, plan, node, order);
        condition(&mut self.sql);
        let limit = most.map(|most| format!(" LIMIT {most}")).unwrap_or_default();
        self.sql.push(&format!("{limit}) AS q"));
        self.of.push((node, memory));
    }

    /// Asks: the rows of each question, in the order of the questions.
    pub(super) fn answers(self, link: &mut Link) -> Result<Vec<Answer<'a, T>>, Fault> {
        if self.of.is_empty() {
            return Ok(Vec::new());
        }
        let names: Vec<_> = self.of.iter().map(|(node, _)| node.name.as_str()).collect();
        let rows = link.rows::<Row>(&self.sql, &names.join("`, `"))?;
        let mut answers: Vec<_> =
            self.of.into_iter().map(|(node, memory)| (node, memory, Vec::new())).collect();
        for row in rows {
            let answer = usize::try_from(row.question).ok().and_then(|n| answers.get_mut(n));
            let (.., rows) = answer.ok_or_else(|| Fault::Unexpected("no such question".into()))?;
            rows.push(row);
        }
        Ok(answers)
    }
}
