//! The ways between collections, whether a person can be followed along them, and the order in
//! which rows may go.

use std::collections::BTreeSet;

use super::{
    dialect::Dialect,
    map::{Reference, SqlMap},
    plan::{Edge, Node, Plan},
    schema::{OnDelete, Schema},
};
use crate::{domain::erasure::Deed, systems::BadSystemFile};

/// The collections in the order of erasure, with the ways between them.
pub(super) fn plan(
    map: &SqlMap,
    schema: &Schema,
    nodes: Vec<Node>,
    dialect: Dialect,
) -> Result<Plan, BadSystemFile> {
    let order = order(map, schema, &nodes)?;
    let mut numbered: Vec<_> = nodes.into_iter().enumerate().collect();
    numbered.sort_by_key(|(at, _)| order.iter().position(|placed| placed == at));
    let nodes: Vec<Node> = numbered.into_iter().map(|(_, node)| node).collect();
    let edges = edges(map, schema, &nodes)?;
    let plan = Plan { dialect, guard: map.guard, nodes, edges };
    everything_is_reached(map, &plan)?;
    Ok(plan)
}

/// Every `references` of the map as a way that can be walked.
fn edges(map: &SqlMap, schema: &Schema, nodes: &[Node]) -> Result<Vec<Edge>, BadSystemFile> {
    let mut edges = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        let fields = map.collection(&node.name).into_iter().flat_map(|c| &c.fields);
        for (field, reference) in fields.flat_map(|f| f.references.iter().map(move |r| (f, r))) {
            let Some(other) = other_end(map, nodes, reference)? else { continue };
            let (here, there) = ((at, field.name.as_str()), (other, reference.field.as_str()));
            let ends = if reference.onward { (here, there) } else { (there, here) };
            edges.push(edge(schema, nodes, ends).map_err(|why| map.bad(reference.line, why))?);
        }
    }
    Ok(edges)
}

/// The collection that a reference points at; none if Fides is told to pass over it.
fn other_end(
    map: &SqlMap,
    nodes: &[Node],
    reference: &Reference,
) -> Result<Option<usize>, BadSystemFile> {
    let name = &reference.collection;
    if map.collection(name).is_none() {
        return Err(map.bad(reference.line, format!("this map has no collection `{name}`")));
    }
    Ok(nodes.iter().position(|node| node.name == *name))
}

/// One way. Going from a column that names one row leads down, to rows that belong to it. Going
/// from many rows to one leads up, to a row that others may share. A way between two columns that
/// many rows share would lead from one person to another.
fn edge(
    schema: &Schema,
    nodes: &[Node],
    ((from, from_column), (to, to_column)): ((usize, &str), (usize, &str)),
) -> Result<Edge, String> {
    let end = |at: usize, column: &str| {
        let node = nodes.get(at).ok_or("no such collection")?;
        let table = schema.table(&node.name).ok_or("no such table")?;
        let found = table.columns.get(column);
        let found = found.ok_or(format!("table `{}` has no column `{column}`", node.name))?;
        Ok::<_, String>((node, found.clone(), table.is_unique(column)))
    };
    let (parent, from_column, one) = end(from, from_column)?;
    let (_, to_column, to_one) = end(to, to_column)?;
    if parent.key.is_empty() {
        return Err(format!("`{}` has no primary key to walk on from", parent.name));
    }
    if !one && !to_one {
        return Err(format!(
            "`{}.{}` is not unique: rows that share its value may be other people's",
            parent.name, from_column.name
        ));
    }
    Ok(Edge { from, from_column, to, to_column, up: !one })
}

/// Whether a walk from the identities gets to every collection that a request touches.
fn everything_is_reached(map: &SqlMap, plan: &Plan) -> Result<(), BadSystemFile> {
    let seeds = plan.nodes.iter().enumerate().filter(|(_, node)| !node.identities.is_empty());
    let mut walked: BTreeSet<usize> = seeds.map(|(at, _)| at).collect();
    loop {
        let next = plan.edges.iter().filter(|edge| !edge.up && walked.contains(&edge.from));
        let next: Vec<_> = next.map(|edge| edge.to).collect();
        let before = walked.len();
        walked.extend(next);
        if walked.len() == before {
            break;
        }
    }
    let up = plan.edges.iter().filter(|edge| edge.up && walked.contains(&edge.from));
    let ends: BTreeSet<_> = up.map(|edge| edge.to).collect();
    for (at, node) in plan.nodes.iter().enumerate() {
        let touched = node.data.is_some() || node.account.is_some();
        if touched && !walked.contains(&at) && !ends.contains(&at) {
            let reason = format!(
                "no way leads from a person to `{}`: mark a column with `identity`, or let one \
                 reference a collection that is reached",
                node.name
            );
            return Err(map.bad(map.line_of(&node.name), reason));
        }
    }
    Ok(())
}

/// The order of erasure: as `erase_after` says, children before parents, else as in the file.
fn order(map: &SqlMap, schema: &Schema, nodes: &[Node]) -> Result<Vec<usize>, BadSystemFile> {
    let place = |name: &str| nodes.iter().position(|node| node.name == name);
    let mut before: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (at, node) in nodes.iter().enumerate() {
        for earlier in map.collection(&node.name).into_iter().flat_map(|c| &c.erase_after) {
            if map.collection(&earlier.name).is_none() {
                let reason =
                    format!("`erase_after`: this map has no collection `{}`", earlier.name);
                return Err(map.bad(earlier.line, reason));
            }
            before.extend(place(&earlier.name).map(|first| (first, at)));
        }
        let deletes = [node.data, node.account].contains(&Some(Deed::Delete));
        let incoming = schema.table(&node.name).into_iter().flat_map(|table| &table.incoming);
        for key in incoming.filter(|_| deletes) {
            let Some(child) = place(&key.table).filter(|child| *child != at) else { continue };
            let turned = map
                .collection(&key.table)
                .and_then(|c| c.erase_after.iter().find(|earlier| earlier.name == node.name));
            match turned {
                None => before.extend([(child, at)]),
                Some(entry) if key.on_delete == OnDelete::Refuse => {
                    let (child, parent) = (&key.table, &node.name);
                    let reason = format!(
                        "`erase_after`: `{child}` points at `{parent}` by a foreign key, so it \
                         has to go first"
                    );
                    return Err(map.bad(entry.line, reason));
                }
                Some(_) => {}
            }
        }
    }
    sorted(map, nodes, &before)
}

/// Sorts so that every pair holds, and names a circle where there is one.
fn sorted(
    map: &SqlMap,
    nodes: &[Node],
    before: &BTreeSet<(usize, usize)>,
) -> Result<Vec<usize>, BadSystemFile> {
    let mut placed: Vec<usize> = Vec::new();
    while placed.len() < nodes.len() {
        let waits = |at: usize| {
            before
                .iter()
                .any(|(first, then)| *then == at && first != then && !placed.contains(first))
        };
        let next = (0..nodes.len()).find(|at| !placed.contains(at) && !waits(*at));
        let Some(next) = next else {
            let circle = nodes.iter().enumerate().filter(|(at, _)| !placed.contains(at));
            let names: Vec<_> = circle.map(|(_, node)| node.name.as_str()).collect();
            let line = names.first().map_or(0, |name| map.line_of(name));
            let reason = format!(
                "`erase_after` and foreign keys go round in a circle: {}",
                names.join(", ")
            );
            return Err(map.bad(line, reason));
        };
        placed.push(next);
    }
    Ok(placed)
}
