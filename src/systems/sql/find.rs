//! The walk from a person's proven identifiers to all rows that are theirs.
//!
//! It starts where a column holds an identifier and goes from parent to child, as the references
//! of the map say. Each row gets a class; the strongest one that a way to it or the row itself
//! gives it wins: another controller's rows are left alone, kept rows and what belongs to them
//! stay, the rest goes.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use chrono::NaiveDate;

use super::{
    asked::{Asked, Row},
    dialect::Sql,
    fault::needs,
    link::Link,
    plan::{Edge, Node, Plan},
    question,
};
use crate::{
    domain::erasure::{Deed, Found, Hindrance, Keys, Order, Part},
    systems::Fault,
};

/// What is to become of one row. The order is that of strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// It takes the deed of its collection.
    Erase,
    /// It stays, for the reason that the collection of this number gives.
    Keep(usize),
    /// Another controller's.
    Forward,
}

/// The rows of a person, by collection.
pub(super) struct Walk {
    rows: Vec<BTreeMap<String, Class>>,
    /// The last day on which the rows that a collection keeps are kept.
    until: Vec<Option<NaiveDate>>,
}

/// Looks for the person; changes nothing.
pub(super) fn find(link: &mut Link, plan: &Plan, order: &Order) -> Result<Found, Fault> {
    let walk = walk(link, plan, order, &Keys::default())?;
    let mut found = Found::default();
    for (at, node, deed) in plan.touched(order.scope) {
        found.parts.extend(walk.parts(at, plan, deed));
        let keys: Vec<_> = walk.to_erase(at).cloned().collect();
        if deed.erases() && !keys.is_empty() {
            found.keys.0.insert(node.name.clone(), keys);
        }
    }
    Ok(found)
}

/// Walks. `known` are keys of an earlier walk: they lead to rows whose parent is gone since.
pub(super) fn walk(
    link: &mut Link,
    plan: &Plan,
    order: &Order,
    known: &Keys,
) -> Result<Walk, Fault> {
    refuse_vague(order)?;
    let rows = vec![BTreeMap::new(); plan.nodes.len()];
    let mut walker = Walker {
        link,
        plan,
        order,
        leading: plan.leading(order.scope),
        walk: Walk { until: vec![None; rows.len()], rows },
        fresh: BTreeMap::new(),
        walked: BTreeSet::new(),
        direct: 0,
        dependent: 0,
    };
    walker.seeds()?;
    walker.orphans(known)?;
    walker.children()?;
    while walker.what_kept_rows_belong_to()? {
        walker.children()?;
    }
    Ok(walker.walk)
}

/// An identifier of one or two characters could be anybody's.
fn refuse_vague(order: &Order) -> Result<(), Fault> {
    let vague = |value: &str| value.trim().chars().count() < 3;
    if order.person.is_empty() || order.person.iter().any(|i| vague(i.value())) {
        let detail = "an identifier of fewer than three characters could be anybody's";
        return Err(needs(Hindrance::TooManyRows, detail));
    }
    Ok(())
}

impl Walk {
    /// The keys of the rows that take their collection's deed.
    pub(super) fn to_erase(&self, node: usize) -> impl Iterator<Item = &String> {
        let rows = self.rows.get(node).into_iter().flatten();
        rows.filter(|(_, class)| **class == Class::Erase).map(|(key, _)| key)
    }

    /// The lines of the ledger for one collection.
    fn parts(&self, at: usize, plan: &Plan, deed: Deed) -> Vec<Part> {
        let Some((node, rows)) = plan.nodes.get(at).zip(self.rows.get(at)) else {
            return Vec::new();
        };
        let count = |wanted: fn(Class) -> bool| {
            rows.values().filter(|class| wanted(**class)).count() as u64
        };
        let kept = count(|class| matches!(class, Class::Keep(_)));
        let forwarded = count(|class| class == Class::Forward);
        let mut parts = Vec::new();
        if deed.erases() {
            parts.push(Part::found(&node.name, deed, count(|class| class == Class::Erase)));
        }
        if kept > 0 || deed == Deed::Keep {
            parts.push(self.kept_part(node, plan, rows.values().copied(), kept));
        }
        if forwarded > 0 {
            parts.push(Part::found(&node.name, Deed::Forward, forwarded));
        }
        parts
    }

    /// The line for rows that stay, with the ground of those that are kept longest.
    fn kept_part(
        &self,
        node: &Node,
        plan: &Plan,
        classes: impl Iterator<Item = Class>,
        kept: u64,
    ) -> Part {
        let sources: BTreeSet<usize> = classes
            .filter_map(|class| match class {
                Class::Keep(source) => Some(source),
                Class::Erase | Class::Forward => None,
            })
            .collect();
        let until = |source: &usize| self.until.get(*source).copied().flatten();
        let source = sources.into_iter().max_by_key(until);
        let keep = source.and_then(|source| plan.nodes.get(source)).unwrap_or(node).keep.as_ref();
        Part {
            ground: keep.map(|keep| keep.ground),
            article: keep.and_then(|keep| keep.article.clone()),
            // A row without a date is kept without an end.
            until: source.and_then(|source| until(&source)).filter(|day| *day != NaiveDate::MAX),
            ..Part::found(&node.name, Deed::Keep, kept)
        }
    }
}

struct Walker<'a> {
    link: &'a mut Link,
    plan: &'a Plan,
    order: &'a Order,
    leading: BTreeSet<usize>,
    walk: Walk,
    /// Rows whose children were not asked for yet.
    fresh: BTreeMap<(usize, Class), Vec<String>>,
    walked: BTreeSet<(usize, String)>,
    direct: usize,
    dependent: usize,
}

/// How a question came to its rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// By an identifier in the row.
    Direct,
    /// From a parent of this class.
    Down(Class),
    /// From a child; the walk ends here.
    Up(Class),
}

impl<'a> Walker<'a> {
    fn node(&self, at: usize) -> Result<&'a Node, Fault> {
        self.plan.nodes.get(at).ok_or_else(|| Fault::Unexpected("no such collection".to_owned()))
    }

    /// The rows that hold one of the person's identifiers.
    fn seeds(&mut self) -> Result<(), Fault> {
        let (mut asked, person) = (Asked::nothing(self.plan), &self.order.person);
        for at in self.leading.clone() {
            let node = self.node(at)?;
            if question::identifies(node, person) {
                let condition = |sql: &mut Sql| question::push_identity(sql, node, person);
                self.add(&mut asked, at, Way::Direct, condition)?;
            }
        }
        self.ask(asked)
    }

    /// Rows whose parent was theirs at the last look and is gone: only its key leads to them.
    /// A parent's key that names a row again does not count; it may be somebody else by now.
    fn orphans(&mut self, known: &Keys) -> Result<(), Fault> {
        let (mut asked, mut seen) = (Asked::nothing(self.plan), BTreeMap::new());
        for edge in self.plan.edges.iter().filter(|edge| !edge.up) {
            let parent = self.node(edge.from)?;
            let Some(keys) = known.0.get(&parent.name).filter(|_| self.leading.contains(&edge.to))
            else {
                continue;
            };
            if !edge.leads_by_key(parent) {
                continue;
            }
            // Many tables may hang on one: it is asked once.
            let there = match seen.entry(edge.from) {
                Entry::Occupied(there) => there.into_mut(),
                Entry::Vacant(new) => new.insert(existing(self.link, parent, keys)?),
            };
            let gone: Vec<_> = keys.iter().filter(|key| !there.contains(*key)).collect();
            if !gone.is_empty() {
                let condition = |sql: &mut Sql| {
                    sql.push_keys("t", std::slice::from_ref(&edge.to_column), gone);
                };
                self.add(&mut asked, edge.to, Way::Down(Class::Erase), condition)?;
            }
        }
        self.ask(asked)
    }

    /// From the rows found to those that depend on them, until there are no more.
    fn children(&mut self) -> Result<(), Fault> {
        while let Some(((from, class), keys)) = self.fresh.pop_first() {
            let (parent, mut asked) = (self.node(from)?, Asked::nothing(self.plan));
            for edge in self.plan.edges.iter().filter(|edge| edge.from == from) {
                if !self.leading.contains(&edge.to) {
                    continue;
                }
                let condition = |sql: &mut Sql| question::push_step(sql, edge, parent, &keys);
                let way = if edge.up { Way::Up(class) } else { Way::Down(class) };
                self.add(&mut asked, edge.to, way, condition)?;
            }
            self.ask(asked)?;
        }
        Ok(())
    }

    /// A kept payment keeps its invoice, where invoices may be kept at all. Says whether that
    /// changed anything.
    fn what_kept_rows_belong_to(&mut self) -> Result<bool, Fault> {
        let mut changed = false;
        for edge in self.plan.edges.iter().filter(|edge| !edge.up) {
            if self.node(edge.from)?.keep.is_some() {
                changed |= self.keep_parents(edge)?;
            }
        }
        Ok(changed)
    }

    fn keep_parents(&mut self, edge: &Edge) -> Result<bool, Fault> {
        let (parent, child) = (self.node(edge.from)?, self.node(edge.to)?);
        let mut by_source: BTreeMap<Class, Vec<String>> = BTreeMap::new();
        for (key, class) in self.walk.rows.get(edge.to).into_iter().flatten() {
            if matches!(class, Class::Keep(_)) {
                by_source.entry(*class).or_default().push(key.clone());
            }
        }
        let mut changed = false;
        for (class, keys) in by_source {
            let mut asked = Asked::nothing(self.plan);
            asked.add((self.plan, self.order), (parent, ()), None, |sql| {
                question::push_parents(sql, edge, child, &keys);
            });
            let rows: Vec<Row> =
                asked.answers(self.link)?.into_iter().flat_map(|(.., rows)| rows).collect();
            for row in rows {
                let Some(key) = row.key else { continue };
                let mine = self.walk.rows.get_mut(edge.from).and_then(|rows| rows.get_mut(&key));
                if let Some(held) = mine.filter(|held| **held == Class::Erase) {
                    *held = class;
                    self.fresh.entry((edge.from, class)).or_default().push(key);
                    changed = true;
                }
            }
        }
        Ok(changed)
    }

    /// Adds a question, no answer to which may be longer than the guard allows and one row more.
    fn add(
        &mut self,
        asked: &mut Asked<'a, (usize, Way)>,
        at: usize,
        way: Way,
        condition: impl FnOnce(&mut Sql),
    ) -> Result<(), Fault> {
        if asked.is_full() {
            self.ask(std::mem::replace(asked, Asked::nothing(self.plan)))?;
        }
        let guard = self.plan.guard;
        let most = guard.identity_rows.saturating_add(guard.dependent_rows).saturating_add(1);
        asked.add((self.plan, self.order), (self.node(at)?, (at, way)), Some(most), condition);
        Ok(())
    }

    /// Asks, and takes in what comes back.
    fn ask(&mut self, asked: Asked<'a, (usize, Way)>) -> Result<(), Fault> {
        for (node, (at, way), rows) in asked.answers(self.link)? {
            for row in rows {
                let Some(key) = row.key.filter(|key| is_whole(key, node)) else {
                    let detail = format!("`{}` holds a row without a primary key", node.name);
                    return Err(needs(Hindrance::MapMismatch, &detail));
                };
                let own = self.own_class(at, node, &row.class, row.day.as_deref());
                self.take(at, key, own, way);
            }
            self.hold_the_guard(node)?;
        }
        Ok(())
    }

    /// What the row itself says about its class.
    fn own_class(&mut self, at: usize, node: &Node, class: &str, day: Option<&str>) -> Class {
        match class {
            "forward" => Class::Forward,
            "keep" => {
                let period = node.keep.as_ref().and_then(|keep| keep.period.as_ref());
                let day = day.and_then(|day| day.parse().ok());
                let end = period.zip(day).map_or(NaiveDate::MAX, |(period, day)| period.end(day));
                if let Some(until) = self.walk.until.get_mut(at) {
                    *until = (*until).max(Some(end));
                }
                Class::Keep(at)
            }
            _ => Class::Erase,
        }
    }

    fn take(&mut self, at: usize, key: String, own: Class, way: Way) {
        let Some(rows) = self.walk.rows.get_mut(at) else { return };
        let from = match way {
            Way::Direct => Class::Erase,
            Way::Down(class) | Way::Up(class) => class,
        };
        let class = if own == Class::Erase { from } else { own };
        let before = rows.get(&key).copied();
        let class = before.map_or(class, |before| stronger(before, class));
        rows.insert(key.clone(), class);
        if before.is_none() {
            let direct = way == Way::Direct && class != Class::Forward;
            *(if direct { &mut self.direct } else { &mut self.dependent }) += 1;
        }
        if class == Class::Forward || matches!(way, Way::Up(_)) {
            return;
        }
        if self.walked.insert((at, key.clone())) || before != Some(class) {
            self.fresh.entry((at, class)).or_default().push(key);
        }
    }

    fn hold_the_guard(&self, node: &Node) -> Result<(), Fault> {
        let guard = self.plan.guard;
        let (rows, most, key) = if self.direct > guard.identity_rows {
            ("rows with an identifier of one person", guard.identity_rows, "identity_rows")
        } else if self.dependent > guard.dependent_rows {
            ("rows that depend on one person", guard.dependent_rows, "dependent_rows")
        } else {
            return Ok(());
        };
        let detail = format!(
            "more than {most} {rows}, counted up to `{}`: if that is right, raise `guard.{key}`",
            node.name
        );
        Err(needs(Hindrance::TooManyRows, &detail))
    }
}

/// A reason to stay that is there already is not replaced by another one.
fn stronger(before: Class, class: Class) -> Class {
    match (before, class) {
        (Class::Keep(_), Class::Keep(_)) => before,
        _ => before.max(class),
    }
}

/// Whether no part of a key is NULL: SQLite lets a primary key be so.
fn is_whole(key: &str, node: &Node) -> bool {
    node.key.len() == 1 || serde_json::from_str::<Vec<String>>(key).is_ok()
}

/// Which of these rows are there.
pub(super) fn existing(
    link: &mut Link,
    node: &Node,
    keys: &[String],
) -> Result<BTreeSet<String>, Fault> {
    let mut sql = question::keys_only(link.dialect(), node);
    sql.push_keys("t", &node.key, keys);
    let rows = link.rows::<question::KeyRow>(&sql, &node.name)?;
    Ok(rows.into_iter().filter_map(|row| row.key).collect())
}
