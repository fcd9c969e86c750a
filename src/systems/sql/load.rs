//! Reads a map: from what is written in the file to what is meant.

use std::{collections::BTreeSet, path::Path};

use serde_saphyr::Spanned;

use super::{
    map::{Collection, Controller, Field, Keep, Named, Period, Reference, Set, SqlMap},
    target::Target,
    yaml::{self, Value},
};
use crate::{
    domain::{
        audit::sha256_hex,
        catalogue::Label,
        erasure::{Deed, Ground, SystemKey},
    },
    systems::{
        BadSystemFile,
        file::{self, line},
    },
};

/// Reads a map. `secrets` answers for the names under `url_env`.
pub fn load(
    file: &str,
    text: &str,
    secrets: &dyn Fn(&str) -> Option<String>,
) -> Result<SqlMap, BadSystemFile> {
    let named = file::bad(Path::new(file));
    let parsed: yaml::File = file::read(text).map_err(&named)?;
    let bad = |line, reason: &str| named((line, reason.to_owned()));
    let mut datasets = parsed.dataset.into_iter();
    let dataset = datasets.next().ok_or_else(|| bad(0, "`dataset` is empty"))?.value;
    if let Some(second) = datasets.next() {
        return Err(bad(line(&second), "one dataset a file: put this one into a file of its own"));
    }
    let key = SystemKey::parse(&dataset.fides_key.value).ok_or_else(|| {
        bad(
            line(&dataset.fides_key),
            "`fides_key` may have lower-case letters, digits, `_`, `-` and `.` only, at most 60",
        )
    })?;
    let desk = dataset.desk.unwrap_or_default();
    let connection_line = desk.connection.as_ref().map_or(0, line);
    let target = desk
        .connection
        .map(|c| {
            let at = line(&c);
            Target::read(file, &c.value, secrets).map_err(|reason| bad(at, &reason))
        })
        .transpose()?;
    let reader = Reader { file, dataset: key.as_str(), categories: dataset.data_categories };
    let collections = reader.collections(dataset.collections)?;
    Ok(SqlMap {
        file: file.to_owned(),
        hash: sha256_hex(text.as_bytes()),
        name: dataset.name.unwrap_or_else(|| key.as_str().to_owned()),
        key,
        target,
        connection_line,
        schema: dataset.fides_meta.and_then(|meta| meta.namespace).and_then(|n| n.schema),
        guard: desk.guard,
        collections,
    })
}

/// Turns what is written into what is meant.
struct Reader<'a> {
    file: &'a str,
    dataset: &'a str,
    categories: Option<Vec<String>>,
}

impl Reader<'_> {
    fn bad(&self, line: u64, reason: impl Into<String>) -> BadSystemFile {
        BadSystemFile { file: self.file.to_owned(), line, reason: reason.into() }
    }

    fn collections(
        &self,
        written: Vec<Spanned<yaml::Collection>>,
    ) -> Result<Vec<Collection>, BadSystemFile> {
        let mut seen = BTreeSet::new();
        let mut read = Vec::new();
        for collection in written {
            let at = line(&collection);
            if !seen.insert(collection.value.name.clone()) {
                let reason = format!("collection `{}` stands here twice", collection.value.name);
                return Err(self.bad(at, reason));
            }
            read.push(self.collection(at, collection.value)?);
        }
        Ok(read)
    }

    fn collection(&self, at: u64, written: yaml::Collection) -> Result<Collection, BadSystemFile> {
        let meta = written.fides_meta.unwrap_or_default();
        let desk = written.desk.unwrap_or_default();
        let fides_deletes = meta.masking_strategy_override.is_some_and(|m| m.strategy == "delete");
        let data = match desk.data {
            Some(word) => Some(self.deed(&word, "data", &DATA_DEEDS)?),
            None => fides_deletes.then_some(Deed::Delete),
        };
        let account = desk.account.map(|w| self.deed(&w, "account", &ACCOUNT_DEEDS)).transpose()?;
        let categories = written.data_categories.or_else(|| self.categories.clone());
        let set = |(column, set): (String, Spanned<Value>)| {
            let set = Set { line: line(&set), value: set.value };
            (column, set)
        };
        Ok(Collection {
            line: at,
            label: desk.label.map(Label::from).unwrap_or_default(),
            data,
            account,
            set: desk.set.into_iter().map(set).collect(),
            keep: desk.keep.map(|keep| self.keep(keep)).transpose()?,
            controller: desk.controller.map(|c| Controller {
                line: line(&c),
                field: c.value.field,
                own: c.value.own,
            }),
            soft_delete: desk.soft_delete.map(|s| Named { line: line(&s), name: s.value.field }),
            erase_after: self.erase_after(meta.erase_after.unwrap_or_default()),
            skip: meta.skip_processing.unwrap_or_default(),
            fields: self.fields(&written.name, written.fields, &categories.unwrap_or_default())?,
            name: written.name,
        })
    }

    fn deed(
        &self,
        word: &Spanned<String>,
        key: &str,
        allowed: &[Deed],
    ) -> Result<Deed, BadSystemFile> {
        Deed::parse(&word.value).filter(|deed| allowed.contains(deed)).ok_or_else(|| {
            let words = allowed.iter().map(|d| d.as_str()).collect::<Vec<_>>().join(", ");
            let reason = format!("`{key}: {}` is not one of: {words}", word.value);
            self.bad(line(word), reason)
        })
    }

    fn keep(&self, written: Spanned<yaml::Keep>) -> Result<Keep, BadSystemFile> {
        let at = line(&written);
        let keep = written.value;
        let ground = Ground::parse(&keep.ground).ok_or_else(|| {
            let words = Ground::ALL.iter().map(|g| g.as_str()).collect::<Vec<_>>().join(", ");
            self.bad(at, format!("`ground: {}` is not one of: {words}", keep.ground))
        })?;
        let period = keep.period.map(|period| self.period(at, period)).transpose()?;
        Ok(Keep { line: at, ground, article: keep.article, period })
    }

    fn period(&self, at: u64, written: yaml::Period) -> Result<Period, BadSystemFile> {
        let end_of_year = match written.until.as_deref() {
            None => false,
            Some("end_of_year") => true,
            Some(_) => return Err(self.bad(at, "`until` can only be `end_of_year`")),
        };
        if written.years > 200 {
            return Err(self.bad(at, "`years` is more than 200"));
        }
        Ok(Period { field: written.field, years: written.years, end_of_year })
    }

    /// The collections of this dataset in `erase_after`; other datasets are other systems.
    fn erase_after(&self, written: Vec<Spanned<String>>) -> Vec<Named> {
        let prefix = format!("{}.", self.dataset);
        let own = |entry: Spanned<String>| {
            let name = entry.value.strip_prefix(&prefix)?.to_owned();
            Some(Named { name, line: line(&entry) })
        };
        written.into_iter().filter_map(own).collect()
    }

    fn fields(
        &self,
        collection: &str,
        written: Vec<Spanned<yaml::Field>>,
        categories: &[String],
    ) -> Result<Vec<Field>, BadSystemFile> {
        let mut seen = BTreeSet::new();
        let mut read = Vec::new();
        for field in written {
            let at = line(&field);
            let name = &field.value.name;
            if field.value.fields.is_some() {
                let reason =
                    format!("`{collection}.{name}` has fields of its own, a column has none");
                return Err(self.bad(at, reason));
            }
            if !seen.insert(name.clone()) {
                return Err(self.bad(at, format!("`{collection}.{name}` stands here twice")));
            }
            read.push(self.field(at, field.value, categories)?);
        }
        Ok(read)
    }

    fn field(
        &self,
        at: u64,
        written: yaml::Field,
        categories: &[String],
    ) -> Result<Field, BadSystemFile> {
        let meta = written.fides_meta.unwrap_or_default();
        let mut references = Vec::new();
        for reference in meta.references.unwrap_or_default() {
            // What another dataset knows is reached by that dataset's own map.
            if reference.value.dataset == self.dataset {
                references.push(self.reference(&reference)?);
            }
        }
        Ok(Field {
            line: at,
            identity: meta.identity,
            primary_key: meta.primary_key.unwrap_or_default(),
            references,
            categories: written.data_categories.unwrap_or_else(|| categories.to_vec()),
            name: written.name,
        })
    }

    fn reference(&self, written: &Spanned<yaml::Reference>) -> Result<Reference, BadSystemFile> {
        let at = line(written);
        let (collection, field) = written.value.field.split_once('.').ok_or_else(|| {
            self.bad(at, "a reference names `collection.field`, such as `clients.id`")
        })?;
        let onward = match written.value.direction.as_deref() {
            None | Some("from") => false,
            Some("to") => true,
            Some(_) => return Err(self.bad(at, "`direction` is `from` or `to`")),
        };
        Ok(Reference {
            line: at,
            collection: collection.to_owned(),
            field: field.to_owned(),
            onward,
        })
    }
}

const DATA_DEEDS: [Deed; 4] = [Deed::Delete, Deed::Anonymise, Deed::Deactivate, Deed::Keep];
const ACCOUNT_DEEDS: [Deed; 3] = [Deed::Delete, Deed::Anonymise, Deed::Deactivate];

#[cfg(test)]
mod tests {
    use super::*;

    /// A file written for Fides, with everything that its format has.
    const FIDES: &str = r#"
dataset:
  - fides_key: shop
    organization_fides_key: default_organization
    name: Shop
    description: optional
    data_categories: [user]
    fides_meta:
      after: [other_dataset]
      namespace: {connection_type: postgres, schema: sales}
    collections:
      - name: customers
        fides_meta:
          after: [shop.other]
          erase_after: [shop.orders, elsewhere.orders]
          skip_processing: false
          masking_strategy_override: {strategy: delete}
          partitioning: []
        fields:
          - name: id
            data_categories: [user.unique_id]
            fides_meta: {primary_key: True, data_type: integer}
          - name: email
            data_categories: [user.contact.email]
            redact: name
            fides_meta:
              identity: email
              data_type: string
              length: 120
              masking_strategy_override:
                strategy: random_string_rewrite
                configuration: {length: 20, format_preservation: {suffix: "@masked.invalid"}}
      - name: orders
        fields:
          - {name: id, data_categories: [system.operations], fidesops_meta: {primary_key: True}}
          - name: customer_id
            data_categories: [user.unique_id]
            fides_meta:
              references:
                - {dataset: shop, field: customers.id, direction: from}
                - {dataset: elsewhere, field: people.id}
          - {name: note, data_categories: [user.content], fides_meta: {read_only: False}}
"#;

    fn read(text: &str) -> Result<SqlMap, BadSystemFile> {
        load("shop.yaml", text, &|_| None)
    }

    #[test]
    fn a_file_written_for_fides_is_read_as_it_is() {
        let map = read(FIDES).unwrap();
        assert_eq!((map.key.as_str(), map.schema.as_deref()), ("shop", Some("sales")));
        let [customers, orders] = map.collections.as_slice() else { panic!("two collections") };
        assert_eq!(customers.data, Some(Deed::Delete), "their word for it counts");
        assert_eq!(customers.erase_after.len(), 1);
        assert_eq!(customers.fields[1].identity.as_deref(), Some("email"));
        assert!(orders.fields[0].primary_key);
        assert_eq!(orders.fields[1].references.len(), 1);
        assert_eq!(orders.data, None);
    }

    #[test]
    fn what_a_table_cannot_have_is_refused_by_name_and_line() {
        let nested = FIDES.replace("redact: name", "fields: [{name: local_part}]");
        let refused = read(&nested).err().unwrap();
        assert_eq!(
            refused.to_string(),
            "shop.yaml:23: `customers.email` has fields of its own, a column has none"
        );
        let twice = FIDES.replace("name: note", "name: id");
        assert!(read(&twice).err().unwrap().reason.contains("`orders.id` stands here twice"));
        let two = format!("{FIDES}  - {{fides_key: other, collections: []}}\n");
        assert!(read(&two).err().unwrap().reason.contains("one dataset a file"));
        assert!(read("dataset: []").err().unwrap().reason.contains("empty"));
        assert_eq!(read("dataset:\n  - nonsense\n").err().unwrap().line, 2);
    }

    #[test]
    fn a_category_lies_under_another_by_its_dots() {
        let map = read(&FIDES.replace("[user.content]", "[username]")).unwrap();
        assert!(!map.collections[1].fields[2].is_personal());
        assert!(map.collections[1].fields[1].is_personal());
        assert!(!map.collections[1].fields[1].names_the_person(), "a link names nobody");
    }
}
