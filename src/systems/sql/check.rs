//! A map held against its database. Whatever would fail on the day of an erasure fails here.

use super::{
    dialect::{Dialect, Sql},
    foreign, graph,
    link::{Link, Purpose},
    map::{Collection, Field, SqlMap},
    plan::{self, Keep, Node, Period, Plan},
    question::{self, KeyRow},
    schema::{Column, Schema, Table},
    yaml::Value,
};
use crate::{
    domain::{erasure::Deed, request::Language},
    systems::{BadSystemFile, Fault},
};

pub(super) const NO_CONNECTION: &str =
    "no database to connect to: write `desk: { connection: { url_env: … } }` under the dataset";

/// The kinds of identifier that a request can prove.
const IDENTITIES: [&str; 4] = ["email", "phone_number", "external_id", "facebook_id"];

/// The plan that a map makes with its database, and the hash of the tables it was made with.
pub(super) fn plan(map: &SqlMap) -> Result<(Plan, String), BadSystemFile> {
    let target = map.target.as_ref().ok_or_else(|| map.bad(0, NO_CONNECTION))?;
    let at_connection = |fault: Fault| map.bad(map.connection_line, fault.to_string());
    let mut link = Link::open(target, Purpose::Look).map_err(at_connection)?;
    let schema = Schema::read(&mut link, map.schema.as_deref()).map_err(at_connection)?;
    let checker = Checker { map, dialect: link.dialect() };
    let mut nodes = Vec::new();
    for collection in map.collections.iter().filter(|collection| !collection.is_skipped()) {
        let table = schema.table(&collection.name).ok_or_else(|| {
            let alike = schema.alike(&collection.name);
            let name = &collection.name;
            map.bad(collection.line, format!("the database has no table `{name}`{alike}"))
        })?;
        nodes.push(checker.node(collection, table)?);
    }
    let plan = graph::plan(map, &schema, nodes, link.dialect())?;
    foreign::check(map, &schema, &plan)?;
    try_out(map, &mut link, &plan)?;
    let hash = plan.hash_of(&schema);
    Ok((plan, hash))
}

/// Asks what can only be asked of the database itself: do the types go together?
fn try_out(map: &SqlMap, link: &mut Link, plan: &Plan) -> Result<(), BadSystemFile> {
    for edge in &plan.edges {
        let Some((from, to)) = plan.nodes.get(edge.from).zip(plan.nodes.get(edge.to)) else {
            continue;
        };
        let mut sql = question::keys_only(plan.dialect, to);
        question::push_step(&mut sql, edge, from, &[]);
        if link.rows::<KeyRow>(&sql, &to.name).is_err() {
            let reason = format!(
                "`{}.{}` and `{}.{}` have types that the database does not compare",
                from.name, edge.from_column.name, to.name, edge.to_column.name
            );
            return Err(map.bad(map.line_of(&to.name), reason));
        }
    }
    if plan.dialect == Dialect::Sqlite {
        return Ok(()); // any column takes any value
    }
    for node in &plan.nodes {
        for (column, value) in &node.set {
            for text in plan::all_written(value, column) {
                let mut sql = Sql::new(plan.dialect, "");
                let bound = sql.bind(Some(text.replace("{key}", "1")));
                let cast = plan.dialect.cast(&bound, column);
                sql.push(&format!("SELECT CAST({cast} AS text) AS key"));
                if link.rows::<KeyRow>(&sql, &node.name).is_err() {
                    let (name, kind) = (&column.name, &column.kind);
                    let reason = format!("`set`: `{name}` is of type {kind}, \"{text}\" is not");
                    return Err(map.bad(map.line_of_set(&node.name, name), reason));
                }
            }
        }
    }
    Ok(())
}

struct Checker<'a> {
    map: &'a SqlMap,
    dialect: Dialect,
}

impl Checker<'_> {
    fn node(&self, collection: &Collection, table: &Table) -> Result<Node, BadSystemFile> {
        let touched = collection.data.is_some() || collection.account.is_some();
        for field in &collection.fields {
            self.column(table, &field.name, field.line)?;
        }
        self.allowed(collection, table)?;
        self.says_enough(collection)?;
        let node = Node {
            name: collection.name.clone(),
            label: collection.label.clone(),
            table: self.dialect.table(table),
            key: self.key(collection, table)?,
            identities: self.identities(collection, table)?,
            names: self.names(collection, table)?,
            data: collection.data,
            account: collection.account,
            set: self.set(collection, table)?,
            keep: self.keep(collection, table)?,
            controller: self.controller(collection, table)?,
        };
        if touched && node.key.is_empty() {
            let reason = format!(
                "`{}` has no primary key, so its rows can't be recorded: give it one, or mark \
                 the columns of a UNIQUE NOT NULL key with `primary_key: true`",
                collection.name
            );
            return Err(self.map.bad(collection.line, reason));
        }
        self.columns_can_be_set(collection, &node, table)?;
        self.names_every_column(collection, &node, table)?;
        Ok(node)
    }

    fn column(&self, table: &Table, name: &str, line: u64) -> Result<Column, BadSystemFile> {
        table.columns.get(name).cloned().ok_or_else(|| {
            self.map.bad(line, format!("table `{}` has no column `{name}`", table.name))
        })
    }

    /// Whether our user may do what the deeds ask, and sees every row.
    fn allowed(&self, c: &Collection, table: &Table) -> Result<(), BadSystemFile> {
        let deletes = [c.data, c.account].contains(&Some(Deed::Delete));
        let may_not = |what| table.forbids(what).then_some(what);
        let missing = may_not("SELECT")
            .or_else(|| may_not("DELETE").filter(|_| deletes))
            .or_else(|| may_not("UPDATE").filter(|_| !c.set.is_empty()));
        if let Some(missing) = missing {
            let reason = format!("our user may not {missing} on `{}`: grant it", table.name);
            return Err(self.map.bad(c.line, reason));
        }
        if table.forbids("HIDDEN") {
            let reason = format!(
                "row-level security hides rows of `{}` from our user, so \"nothing left\" would \
                 prove nothing: give it BYPASSRLS",
                table.name
            );
            return Err(self.map.bad(c.line, reason));
        }
        Ok(())
    }

    /// Whether each personal column has a deed, and each deed what it needs.
    fn says_enough(&self, c: &Collection) -> Result<(), BadSystemFile> {
        let name = &c.name;
        if c.data.is_none() {
            if c.account.is_some() {
                let reason = "`account` without `data`: a request for all data takes the login too";
                return Err(self.map.bad(c.line, format!("`{name}`: {reason}")));
            }
            if let Some(field) = c.fields.iter().find(|field| field.is_personal()) {
                let reason = format!(
                    "`{name}.{}` is personal, but `{name}` does not say what a request does: \
                     write `desk: {{ data: … }}`",
                    field.name
                );
                return Err(self.map.bad(field.line, reason));
            }
        }
        match lacking(c) {
            Some((line, reason)) => Err(self.map.bad(line, format!("`{name}`: {reason}"))),
            None => Ok(()),
        }
    }

    /// The columns that name one row: those that the map marks, or the table's primary key.
    fn key(&self, c: &Collection, table: &Table) -> Result<Vec<Column>, BadSystemFile> {
        let marked: Vec<&Field> = c.fields.iter().filter(|field| field.primary_key).collect();
        let Some(first) = marked.first() else {
            let names = table.keys.get("").map_or(&[][..], Vec::as_slice);
            return names.iter().map(|name| self.column(table, name, c.line)).collect();
        };
        let is_marked = |key: &&Vec<String>| {
            key.len() == marked.len() && marked.iter().all(|field| key.contains(&field.name))
        };
        let primary = table.keys.get("").filter(is_marked);
        let never_null =
            |name: &String| table.columns.get(name).is_some_and(|column| column.not_null);
        let unique = || table.keys.values().find(|k| is_marked(k) && k.iter().all(never_null));
        let key = primary.or_else(unique).ok_or_else(|| {
            let reason = format!(
                "`primary_key: true` stands at columns that are no key of table `{}`",
                table.name
            );
            self.map.bad(first.line, reason)
        })?;
        key.iter().map(|name| self.column(table, name, first.line)).collect()
    }

    fn identities(
        &self,
        c: &Collection,
        table: &Table,
    ) -> Result<Vec<(String, Column)>, BadSystemFile> {
        let mut identities = Vec::new();
        for field in &c.fields {
            // A kind that no request proves finds nobody; Fides knows more of them than we do.
            let Some(kind) = field.identity.as_deref().filter(|kind| IDENTITIES.contains(kind))
            else {
                continue;
            };
            let column = self.column(table, &field.name, field.line)?;
            if column.kind.ends_with("[]") || column.kind.starts_with("json") {
                let reason = format!(
                    "`{}.{}` holds more than one value: an identity is one text",
                    c.name, field.name
                );
                return Err(self.map.bad(field.line, reason));
            }
            identities.push((kind.to_owned(), column));
        }
        Ok(identities)
    }

    /// The columns of the name: one that holds all of it, or first and last name.
    fn names(&self, c: &Collection, table: &Table) -> Result<Vec<Column>, BadSystemFile> {
        let of =
            |category: &str| c.fields.iter().find(|f| f.categories.iter().any(|c| c == category));
        let parts = match (of("user.name"), of("user.name.first"), of("user.name.last")) {
            (Some(whole), ..) => vec![whole],
            (None, Some(first), Some(last)) => vec![first, last],
            (None, ..) => Vec::new(),
        };
        parts.into_iter().map(|field| self.column(table, &field.name, field.line)).collect()
    }

    fn set(&self, c: &Collection, table: &Table) -> Result<Vec<(Column, Value)>, BadSystemFile> {
        c.set
            .iter()
            .map(|(name, set)| Ok((self.column(table, name, set.line)?, set.value.clone())))
            .collect()
    }

    fn keep(&self, c: &Collection, table: &Table) -> Result<Option<Keep>, BadSystemFile> {
        let Some(keep) = &c.keep else { return Ok(None) };
        let period = match &keep.period {
            None => None,
            Some(period) => {
                let column = self.column(table, &period.field, keep.line)?;
                let dated = column.kind == "date" || column.kind.starts_with("timestamp");
                if self.dialect == Dialect::Postgres && !dated {
                    let reason = format!(
                        "`{}.{}` is of type {}, not a date",
                        c.name, column.name, column.kind
                    );
                    return Err(self.map.bad(keep.line, reason));
                }
                Some(Period { column, years: period.years, end_of_year: period.end_of_year })
            }
        };
        Ok(Some(Keep { ground: keep.ground, article: keep.article.clone(), period }))
    }

    fn controller(
        &self,
        c: &Collection,
        table: &Table,
    ) -> Result<Option<(Column, Option<String>)>, BadSystemFile> {
        if let Some(bin) = &c.soft_delete {
            self.column(table, &bin.name, bin.line)?;
        }
        let Some(controller) = &c.controller else { return Ok(None) };
        let column = self.column(table, &controller.field, controller.line)?;
        Ok(Some((column, controller.own.clone())))
    }

    /// Whether the map knows every column of rows that stay without their person: a column that it
    /// does not name would be left as it is, whatever stands in it.
    fn names_every_column(
        &self,
        c: &Collection,
        node: &Node,
        table: &Table,
    ) -> Result<(), BadSystemFile> {
        if !matches!(c.data, Some(Deed::Anonymise | Deed::Deactivate)) {
            return Ok(());
        }
        let named = |column: &Column| {
            let listed = c.fields.iter().any(|field| field.name == column.name);
            listed || c.set.contains_key(&column.name) || node.key.contains(column)
        };
        let left = table.columns.values().filter(|column| !column.generated && !named(column));
        let left: Vec<_> = left.map(|column| column.name.as_str()).collect();
        if left.is_empty() {
            return Ok(());
        }
        let reason = format!(
            "`{}`: the rows stay, and so does what stands in {}: empty these columns by `set`, or \
             name them under `fields` if they say nothing about a person",
            c.name,
            left.join(", ")
        );
        Err(self.map.bad(c.line, reason))
    }

    /// Whether the columns take the values that `set` gives them.
    fn columns_can_be_set(
        &self,
        c: &Collection,
        node: &Node,
        table: &Table,
    ) -> Result<(), BadSystemFile> {
        for (name, set) in &c.set {
            let column = self.column(table, name, set.line)?;
            if let Some(reason) = unfit(&column, &set.value, node, table) {
                return Err(self.map.bad(set.line, format!("`{}.{name}`: {reason}", c.name)));
            }
        }
        Ok(())
    }
}

/// What the deeds of a collection need and do not have, and the line of it.
fn lacking(c: &Collection) -> Option<(u64, String)> {
    let sets = |deed: Option<Deed>| matches!(deed, Some(Deed::Anonymise | Deed::Deactivate));
    let kept_whole = c.data == Some(Deed::Keep);
    let reason = match (sets(c.data) || sets(c.account), c.set.is_empty(), &c.keep) {
        (true, true, _) => "anonymise and deactivate need `set`",
        (false, false, _) => "`set` without anonymise or deactivate",
        (.., None) if kept_whole => "`data: keep` needs `keep` with a ground",
        (.., Some(keep)) if kept_whole == keep.period.is_some() => {
            "either `data: keep` and all rows stay, or `keep.while` and older rows take another deed"
        }
        _ => {
            let left = |f: &&Field| f.names_the_person() && !c.set.contains_key(&f.name);
            let field = c.fields.iter().find(left).filter(|_| sets(c.data))?;
            let reason = format!("`{}` names the person, and `set` leaves it as it is", field.name);
            return Some((field.line, reason));
        }
    };
    Some((c.line, reason.to_owned()))
}

/// Why a column can't take what `set` gives it.
fn unfit(column: &Column, value: &Value, node: &Node, table: &Table) -> Option<String> {
    if node.key.contains(column) {
        return Some("part of the primary key, which finds the row again".to_owned());
    }
    if column.generated {
        return Some("the database computes this column".to_owned());
    }
    if *value == Value::Null {
        return column.not_null.then(|| "is NOT NULL and can't be set to null".to_owned());
    }
    if let Value::ByLanguage(texts) = value {
        let unknown = texts.keys().find(|tag| Language::parse(tag).is_none());
        if let Some(tag) = unknown {
            return Some(format!("`{tag}` is no language code such as `en`"));
        }
        if texts.is_empty() {
            return Some("no text in any language".to_owned());
        }
    }
    for text in plan::all_written(value, column) {
        // A key is as long as it is; twenty characters hold any number.
        let longest = text.replace("{key}", "00000000000000000000").chars().count();
        if let Some(most) = column.length.filter(|most| longest > *most) {
            return Some(format!("takes {most} characters, \"{text}\" may have {longest}"));
        }
        if table.is_unique(&column.name) && !text.contains("{key}") {
            return Some(format!(
                "is UNIQUE, so \"{text}\" fits one row only: write null, or put `{{key}}` into it"
            ));
        }
    }
    None
}
