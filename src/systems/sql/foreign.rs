//! What deleting a row does to the rows that point at it by a foreign key.
//!
//! A cascade must take nothing that was not asked for, and a refusal must not come on the day of
//! the erasure.

use super::{
    map::SqlMap,
    plan::{Node, Plan},
    schema::{ForeignKey, OnDelete, Schema},
    yaml::Value,
};
use crate::{
    domain::{erasure::Deed, request::Scope},
    systems::BadSystemFile,
};

/// Looks at every foreign key that points at rows which a scope deletes.
pub(super) fn check(map: &SqlMap, schema: &Schema, plan: &Plan) -> Result<(), BadSystemFile> {
    for scope in Scope::ALL {
        let deleted = plan.touched(*scope).filter(|(.., deed)| *deed == Deed::Delete);
        for (at, parent, _) in deleted {
            for key in schema.table(&parent.name).into_iter().flat_map(|t| &t.incoming) {
                let child = plan.nodes.iter().position(|node| node.name == key.table);
                let pair = Pair { plan, scope: *scope, parent: (at, parent), key, child };
                if let Some(reason) = pair.trouble() {
                    return Err(map.bad(map.line_of(&parent.name), reason));
                }
            }
        }
    }
    Ok(())
}

/// A collection whose rows are deleted, and a foreign key that points at it.
struct Pair<'a> {
    plan: &'a Plan,
    scope: Scope,
    parent: (usize, &'a Node),
    key: &'a ForeignKey,
    child: Option<usize>,
}

impl Pair<'_> {
    fn trouble(&self) -> Option<String> {
        let (parent, table) = (&self.parent.1.name, &self.key.table);
        let (columns, scope) = (self.key.columns.join(", "), self.scope);
        match self.key.on_delete {
            OnDelete::SetNull => None,
            OnDelete::Cascade if self.goes_too() && self.is_walked() => None,
            OnDelete::Cascade => Some(format!(
                "deleting from `{parent}` would take rows of `{table}` along (`{columns}` is ON \
                 DELETE CASCADE), which a request for {scope} does not ask for"
            )),
            OnDelete::Refuse if self.goes_too() || self.lets_go() || self.keeps_both() => None,
            OnDelete::Refuse => Some(format!(
                "rows of `{table}` that stay hold on to `{parent}` by the foreign key `{columns}`, \
                 so the database refuses a request for {scope}: let `{table}` go too, set the \
                 column to null, make it ON DELETE SET NULL, or anonymise `{parent}` instead"
            )),
        }
    }

    fn child(&self) -> Option<&Node> {
        self.plan.nodes.get(self.child?)
    }

    /// All rows of the child that are the person's are deleted as well.
    fn goes_too(&self) -> bool {
        self.child().is_some_and(|child| {
            child.deed(self.scope) == Some(Deed::Delete) && !self.may_stay(child)
        })
    }

    /// The child is rewritten first, and then points nowhere.
    fn lets_go(&self) -> bool {
        let sets_null = |child: &Node| {
            self.key.columns.iter().any(|name| {
                child
                    .set
                    .iter()
                    .any(|(column, value)| column.name == *name && *value == Value::Null)
            })
        };
        self.child().is_some_and(|child| {
            let deed = child.deed(self.scope);
            matches!(deed, Some(Deed::Anonymise | Deed::Deactivate))
                && !self.may_stay(child)
                && sets_null(child)
                && self.child < Some(self.parent.0)
        })
    }

    /// The parent of a kept row is kept with it.
    fn keeps_both(&self) -> bool {
        let kept_child = self.child().is_some_and(|child| {
            child.deed(self.scope) == Some(Deed::Delete) && child.controller.is_none()
        });
        kept_child && self.parent.1.keep.is_some() && self.is_walked()
    }

    /// Some rows of the child may stay although they are the person's.
    fn may_stay(&self, child: &Node) -> bool {
        let keeps = self.scope == Scope::AllData && child.keep.is_some();
        keeps || child.controller.is_some()
    }

    /// The map walks along this very foreign key, so that every row it binds is found.
    fn is_walked(&self) -> bool {
        let (parent, _) = self.parent;
        let [column] = self.key.columns.as_slice() else { return false };
        let [target] = self.key.parent_columns.as_slice() else { return false };
        self.plan.edges.iter().any(|edge| {
            Some(edge.to) == self.child
                && edge.from == parent
                && edge.to_column.name == *column
                && edge.from_column.name == *target
        })
    }
}
