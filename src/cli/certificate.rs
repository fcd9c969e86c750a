//! `privacy-desk certificate`: what the desk signed, and whether a file is what it signed.

use std::{
    io::Read as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use clap::Subcommand;
use serde_json::{Value, json};

use super::output::Output;
use crate::{
    app::Base,
    auth::signature::{Opened, PublicKey},
    domain::{
        certificate::{AddressKey, AddressMark},
        person::EmailAddress,
    },
    flow::{self, FlowError},
    render::statement,
};

/// A certificate is some kilobytes: whatever is larger is something else.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// Show certificates of erasure and verify them.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print the desk's copy of a certificate: the signed file.
    Show {
        /// The reference of the ticket.
        reference: String,
    },
    /// Print the public key, as `/certificate-key.pem` publishes it.
    Key,
    /// Say whether a file is a certificate, and what it certifies.
    Verify {
        /// The file; `-` for stdin.
        file: PathBuf,
        /// The published key: a file, or its 64 hexadecimal digits. Then neither configuration nor
        /// database is read. Without it, the key of this desk.
        #[arg(long, value_name = "KEY")]
        key: Option<String>,
        /// Read an address from stdin, and say whether the certificate is about it.
        #[arg(long)]
        about: bool,
    },
}

/// Carries the command out. Exit 1 where a file is no certificate, or about somebody else.
pub(super) fn run(
    arguments: Arguments,
    open: impl FnOnce() -> anyhow::Result<Base>,
    out: Output,
) -> anyhow::Result<ExitCode> {
    match arguments.command {
        Command::Show { reference } => {
            let base = open()?;
            let certificate = base.db.read_now(|db| {
                let ticket = flow::by_reference(db, &reference)?;
                flow::certificate::of(db, &ticket)?.ok_or(FlowError::NoCertificate)
            })?;
            out.text(&base.certifier.file(&certificate, None)?)?;
        }
        Command::Key => {
            let key = open()?.certifier.public_key()?;
            let pem = key.pem();
            let object = json!({ "key": key.digits(), "id": key.id(), "pem": pem });
            out.say(&object, || pem.trim_end().to_owned())?;
        }
        Command::Verify { file, key, about } => {
            let both = about && file == Path::new("-");
            anyhow::ensure!(!both, "--about reads stdin: name the file");
            let key = key.map_or_else(|| Ok(open()?.certifier.public_key()?), |key| given(&key))?;
            let about = about.then(|| std::io::read_to_string(std::io::stdin())).transpose()?;
            let about = about.as_deref().map(EmailAddress::parse).transpose()?;
            return verify(&read(&file)?, &key, about.as_ref(), out);
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The key that was given: the digits themselves, or a file with a key.
fn given(key: &str) -> anyhow::Result<PublicKey> {
    if let Some(key) = PublicKey::parse(key) {
        return Ok(key);
    }
    let text = read(Path::new(key))?;
    let key = std::str::from_utf8(&text).ok().and_then(PublicKey::parse);
    key.context("--key: neither 64 hexadecimal digits nor a file with an Ed25519 public key")
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let named = || path.display().to_string();
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().take(FILE_BYTES_MAX).read_to_end(&mut bytes)?;
    } else {
        let file = std::fs::File::open(path).with_context(named)?;
        file.take(FILE_BYTES_MAX).read_to_end(&mut bytes).with_context(named)?;
    }
    Ok(bytes)
}

/// Says what is certified, or what is wrong.
fn verify(
    file: &[u8],
    key: &PublicKey,
    about: Option<&EmailAddress>,
    out: Output,
) -> anyhow::Result<ExitCode> {
    let refuse = |wrong: &str| {
        out.say(&json!({ "good": false, "wrong": wrong }), || format!("not good: {wrong}"))?;
        Ok(ExitCode::FAILURE)
    };
    let opened = match key.open(file) {
        Ok(opened) => opened,
        Err(wrong) => return refuse(&wrong.to_string()),
    };
    let Some(says) = statement::read(&opened.statement) else {
        return refuse("this was signed by a newer version of privacy-desk");
    };
    if let Err(wrong) = belongs(&opened, &says, about) {
        return refuse(wrong);
    }
    let object = json!({ "good": true, "key": key.id(), "says": says });
    out.say(&object, || told(&says, about.is_some()))?;
    Ok(ExitCode::SUCCESS)
}

/// Whether the key in the file is the certificate's, and shows that it is about this address.
fn belongs(
    opened: &Opened,
    says: &Value,
    about: Option<&EmailAddress>,
) -> Result<(), &'static str> {
    let field = |path| says.pointer(path).and_then(Value::as_str).map(str::to_owned);
    let mark = field("/address/hmac_sha256").zip(field("/address/key_sha256"));
    let mark = mark.map(|(hmac, key_hash)| AddressMark { hmac, key_hash });
    let fits = |key: &AddressKey| mark.as_ref().is_some_and(|mark| key.fits(mark));
    if !opened.address_key.as_ref().is_none_or(fits) {
        return Err("the key to the address is not the one of this certificate");
    }
    let Some(address) = about else { return Ok(()) };
    let key = opened.address_key.as_ref().ok_or(
        "this copy has no key to the address: only the person's own copy shows whose it is",
    )?;
    let same = Some(key.mark(address)) == mark;
    if same { Ok(()) } else { Err("the certificate is about another address") }
}

/// What a certificate says, in sentences.
fn told(says: &Value, about: bool) -> String {
    let mut lines = vec![
        format!("good: signed by {} and not changed since", word(says, "/company/name")),
        format!(
            "{}: {} under {}, received {}, ended {}: {}",
            word(says, "/reference"),
            word(says, "/kind"),
            word(says, "/law"),
            word(says, "/received_on"),
            word(says, "/ended_at"),
            word(says, "/outcome"),
        ),
    ];
    if let Some(only) = says.pointer("/only").and_then(Value::as_str) {
        lines.push(format!("in {only} alone: the other systems were left as they were"));
    }
    for system in all(says, "/systems") {
        let looked = word(system, "/looked_again_at");
        let (key, finding) = (word(system, "/system"), word(system, "/finding"));
        if system.get("absent").is_some_and(Value::is_object) {
            let (by, since) = (word(system, "/absent/by"), word(system, "/absent/since"));
            lines.push(format!("{key}: absent, as {by} declared; since {since}"));
            continue;
        }
        lines.push(format!("{key}: {finding}, looked again {looked}"));
        for look in all(system, "/later_looks") {
            let seen = look.get("seen").and_then(Value::as_u64).unwrap_or_default();
            lines.push(format!("  looked again {}: {seen} rows", word(look, "/at")));
        }
        lines.extend(all(system, "/collections").map(part_told));
    }
    if about {
        lines.push("it is about the address that was given".to_owned());
    }
    lines.join("\n")
}

/// One collection: what was found, what is gone, what stays and why.
fn part_told(part: &Value) -> String {
    let number = |name: &str| Some(format!("{name} {}", part.get(name)?.as_u64()?));
    let numbers: Vec<_> =
        ["found", "gone", "left", "stays"].into_iter().filter_map(number).collect();
    let why = ["ground", "article", "until"].into_iter();
    let why: Vec<_> = why.filter_map(|name| part.get(name)?.as_str()).collect();
    let why = if why.is_empty() { String::new() } else { format!(" ({})", why.join(", ")) };
    let (name, deed) = (word(part, "/collection"), word(part, "/deed"));
    format!("  {name}: {deed}, {}{why}", numbers.join(", "))
}

fn word<'a>(value: &'a Value, path: &str) -> &'a str {
    value.pointer(path).and_then(Value::as_str).unwrap_or("-")
}

fn all<'a>(value: &'a Value, path: &str) -> impl Iterator<Item = &'a Value> {
    value.pointer(path).and_then(Value::as_array).into_iter().flatten()
}
