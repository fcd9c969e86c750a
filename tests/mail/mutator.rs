//! The fixtures, and mails that are made of them by small wounds: the same from the same seed.

use std::{collections::BTreeMap, env, fs, path::Path};

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

/// As many wounded mails as `MUTATED_MAILS` says; without it, as many as a usual run can wait for.
pub(crate) fn mutated_mails(usually: usize) -> impl Iterator<Item = Vec<u8>> {
    let count = env::var("MUTATED_MAILS").map_or(usually, |count| count.parse().unwrap());
    let originals: Vec<Vec<u8>> = fixtures().into_values().collect();
    let mut chance = StdRng::seed_from_u64(20_261_122);
    (0..count).map(move |_| mutate(&originals, &mut chance))
}

/// One to eight small wounds: bytes flipped, runs cut out, doubled, or taken from another mail.
fn mutate(originals: &[Vec<u8>], chance: &mut StdRng) -> Vec<u8> {
    let mut mail = originals[chance.random_range(0..originals.len())].clone();
    for _ in 0..chance.random_range(1..=8) {
        let at = chance.random_range(0..mail.len());
        let end = (at + chance.random_range(1..60)).min(mail.len());
        match chance.random_range(0..6) {
            0 => mail[at] = chance.random_range(0..=255),
            1 => mail[at] = b"\r\n<>\"'=?()-:;,\0 \\\x80\xff"[chance.random_range(0..19)],
            2 if mail.len() > 100 => drop(mail.drain(at..end)),
            3 => {
                let run = mail[at..end].to_vec();
                mail.splice(at..at, run);
            }
            4 => mail.insert(at, chance.random_range(0..=255)),
            _ => {
                let other = &originals[chance.random_range(0..originals.len())];
                let from = chance.random_range(0..other.len());
                let run = other[from..(from + 60).min(other.len())].to_vec();
                mail.splice(at..at, run);
            }
        }
    }
    mail
}

/// All fixtures by name.
pub(crate) fn fixtures() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mail");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect()
}
