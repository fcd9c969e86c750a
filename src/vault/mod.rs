//! The vault: seals personal data with a key of its ticket, and looks it up without opening it.
//!
//! One master key lies in a file. It wraps one key for each ticket; a ticket's rows are sealed
//! with that ticket's key, so that deleting the wrapped key ends the whole person at once. A backup
//! that was made before still holds the wrapped key: it ends when the backup does, and whoever
//! restores it has it end at once (`shredded`). Look-ups use a blind index: HMAC-SHA-256 with a key
//! of its own per column.

mod shredded;

use std::{
    collections::BTreeSet,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, AeadInOut as _, Payload},
};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use self::shredded::Shredded;
use crate::domain::audit::{hex, unhex};

const NONCE_LENGTH: usize = 24;
/// The tag behind a sealed value (RFC 8439 § 2.8).
const TAG_LENGTH: usize = 16;

/// The master key and all that is derived from it.
pub struct Vault {
    master: Zeroizing<[u8; 32]>,
    /// `None` in tests that need no files.
    shredded: Option<Shredded>,
}

/// The key of one ticket, in the open. It lives as long as one transaction.
#[derive(Clone)]
pub struct TicketKey(Zeroizing<[u8; 32]>);

/// Which cell a sealed value belongs to. A value moved to another cell does not open.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "the names of a cell")]
pub struct Cell<'a> {
    pub table: &'a str,
    pub column: &'a str,
    pub row: &'a str,
}

impl Cell<'_> {
    /// The associated data, with the version of this format.
    fn bound(&self) -> String {
        format!("{}|{}|{}|1", self.table, self.column, self.row)
    }
}

impl Vault {
    /// Reads the key file: 64 hexadecimal digits.
    ///
    /// Keys that are destroyed are listed in a file of the same name with `.shredded` behind it,
    /// unless [`Vault::listing_at`] says another.
    pub fn open(path: &Path) -> Result<Self, VaultError> {
        let text =
            Zeroizing::new(fs::read_to_string(path).map_err(|cause| VaultError::KeyFile {
                path: path.display().to_string(),
                cause,
            })?);
        let master = unhex(text.trim())
            .ok_or_else(|| VaultError::BadKeyFile { path: path.display().to_string() })?;
        let list = Some(Shredded::at(list_beside(path)));
        Ok(Self { master: Zeroizing::new(master), shredded: list })
    }

    /// The same vault with its list of destroyed keys in another file.
    #[must_use]
    pub fn listing_at(self, list: PathBuf) -> Self {
        Self { shredded: Some(Shredded::at(list)), ..self }
    }

    /// Writes a new key file, readable by its owner only. Never overwrites one.
    pub fn create(path: &Path, secret: [u8; 32]) -> Result<(), VaultError> {
        use io::Write as _;
        use std::os::unix::fs::OpenOptionsExt as _;
        let failed = |cause| VaultError::KeyFile { path: path.display().to_string(), cause };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut file = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path)
            .map_err(failed)?;
        writeln!(file, "{}", hex(&secret)).and_then(|()| file.sync_all()).map_err(failed)
    }

    /// A vault whose key is given: for tests.
    pub fn with_key(master: [u8; 32]) -> Self {
        Self { master: Zeroizing::new(master), shredded: None }
    }

    /// Whether the list of destroyed keys can be added to.
    pub fn check_list(&self) -> Result<(), VaultError> {
        self.shredded.as_ref().map_or(Ok(()), Shredded::check)
    }

    /// Writes down, for good, that the key of this owner is destroyed. Said before it is: should
    /// the process die between the two, a restored copy forgets what was due to be forgotten.
    pub fn note_shredded(&self, owner: &str) -> Result<(), VaultError> {
        self.shredded.as_ref().map_or(Ok(()), |list| list.add(owner))
    }

    /// The owners whose keys were destroyed.
    pub fn shredded(&self) -> Result<BTreeSet<String>, VaultError> {
        self.shredded.as_ref().map_or_else(|| Ok(BTreeSet::new()), Shredded::all)
    }

    /// A new ticket key, and its wrapped form for the database.
    pub fn new_ticket_key(
        &self,
        ticket: &str,
        key: [u8; 32],
        nonce: [u8; 32],
    ) -> Result<(TicketKey, Vec<u8>), VaultError> {
        let key = TicketKey(Zeroizing::new(key));
        let wrapped =
            seal_with(&self.wrapping_key(), &key_cell(ticket), copy_with_room(&*key.0), nonce)?;
        Ok((key, wrapped))
    }

    /// Unwraps the key of a ticket.
    pub fn ticket_key(&self, ticket: &str, wrapped: &[u8]) -> Result<TicketKey, VaultError> {
        let opened = open_with(&self.wrapping_key(), &key_cell(ticket), wrapped)?;
        let key = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| VaultError::Sealed)?;
        Ok(TicketKey(Zeroizing::new(key)))
    }

    /// The blind index of a value: equal values of one column have equal indexes, and that is all
    /// that an index tells.
    pub fn blind(&self, column: &str, value: &str) -> String {
        hex(&self.derive(&format!("blind-index|{column}|{value}")))
    }

    /// A key for another purpose, such as signing reply tokens.
    pub fn derived_key(&self, purpose: &str) -> [u8; 32] {
        self.derive(&format!("derived-key|{purpose}"))
    }

    fn wrapping_key(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.derive("wrapping-key"))
    }

    /// HMAC-SHA-256 under the master key. The purposes have distinct prefixes.
    fn derive(&self, purpose: &str) -> [u8; 32] {
        // HMAC pads a key with zeros to its block of 64 bytes (RFC 2104): done here, it can't fail.
        let mut block = Zeroizing::new([0; 64]);
        let (front, _) = block.split_at_mut(32);
        front.copy_from_slice(&*self.master);
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new(&(*block).into());
        mac.update(purpose.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

impl TicketKey {
    /// Seals a value for its cell. The nonce must be fresh chance.
    pub fn seal(
        &self,
        cell: &Cell<'_>,
        plain: &[u8],
        nonce: [u8; 32],
    ) -> Result<Vec<u8>, VaultError> {
        seal_with(&self.0, cell, copy_with_room(plain), nonce)
    }

    /// Seals a value where it is: of a mail of 25 MiB there is no second copy.
    pub fn seal_in_place(
        &self,
        cell: &Cell<'_>,
        plain: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<Vec<u8>, VaultError> {
        seal_with(&self.0, cell, plain, nonce)
    }

    /// Opens a value, if it was sealed for this very cell with this very key.
    pub fn open(&self, cell: &Cell<'_>, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        open_with(&self.0, cell, sealed)
    }
}

/// `data/vault.key` has its list at `data/vault.key.shredded`.
pub fn list_beside(key_file: &Path) -> PathBuf {
    let mut name = key_file.as_os_str().to_owned();
    name.push(".shredded");
    PathBuf::from(name)
}

const fn key_cell(ticket: &str) -> Cell<'_> {
    Cell { table: "ticket_keys", column: "wrapped", row: ticket }
}

/// Room for what sealing puts around the value.
fn copy_with_room(plain: &[u8]) -> Vec<u8> {
    let mut copy = Vec::with_capacity(NONCE_LENGTH + plain.len() + TAG_LENGTH);
    copy.extend_from_slice(plain);
    copy
}

fn seal_with(
    key: &[u8; 32],
    cell: &Cell<'_>,
    mut sealed: Vec<u8>,
    chance: [u8; 32],
) -> Result<Vec<u8>, VaultError> {
    let (nonce, _) = chance.split_at(NONCE_LENGTH);
    let cipher = XChaCha20Poly1305::new(&(*key).into());
    let aad = cell.bound();
    let nonce_bytes = <XNonce>::try_from(nonce).map_err(|_| VaultError::Sealed)?;
    sealed.reserve_exact(NONCE_LENGTH + TAG_LENGTH);
    cipher
        .encrypt_in_place(&nonce_bytes, aad.as_bytes(), &mut sealed)
        .map_err(|_| VaultError::Sealed)?;
    sealed.splice(0..0, nonce.iter().copied());
    Ok(sealed)
}

fn open_with(key: &[u8; 32], cell: &Cell<'_>, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    let (nonce, text) = sealed.split_at_checked(NONCE_LENGTH).ok_or(VaultError::Sealed)?;
    let nonce = <XNonce>::try_from(nonce).map_err(|_| VaultError::Sealed)?;
    let aad = cell.bound();
    XChaCha20Poly1305::new(&(*key).into())
        .decrypt(&nonce, Payload { msg: text, aad: aad.as_bytes() })
        .map_err(|_| VaultError::Sealed)
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(•••)")
    }
}

/// Why the vault can't serve.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The key file can't be read or written.
    #[error("key file {path}: {cause}; `privacy-desk migrate` makes one where there is none")]
    #[expect(missing_docs, reason = "the message names them")]
    KeyFile { path: String, cause: io::Error },
    /// The key file holds something else.
    #[error("key file {path} does not hold 64 hexadecimal digits")]
    #[expect(missing_docs, reason = "the message names it")]
    BadKeyFile { path: String },
    /// The list of destroyed keys can't be read or written.
    #[error("list of destroyed keys {path}: {cause}; vault.shredded_file may name another place")]
    #[expect(missing_docs, reason = "the message names them")]
    ShreddedFile { path: String, cause: io::Error },
    /// A sealed value was changed, moved, or belongs to another key.
    #[error("a sealed value does not open: it was changed, moved, or sealed with another key")]
    Sealed,
}

#[cfg(test)]
mod tests {
    use super::*;

    const CELL: Cell<'_> = Cell { table: "people", column: "sealed", row: "1" };

    fn key(vault: &Vault) -> TicketKey {
        vault.new_ticket_key("t1", [7; 32], [1; 32]).unwrap().0
    }

    #[test]
    fn what_is_sealed_opens_in_its_own_cell_only() {
        let vault = Vault::with_key([9; 32]);
        let sealed = key(&vault).seal(&CELL, b"ann@example.com", [2; 32]).unwrap();
        assert_eq!(key(&vault).open(&CELL, &sealed).unwrap(), b"ann@example.com");
        let elsewhere = Cell { row: "2", ..CELL };
        assert!(key(&vault).open(&elsewhere, &sealed).is_err());
        let mut changed = sealed;
        *changed.last_mut().unwrap() ^= 1;
        assert!(key(&vault).open(&CELL, &changed).is_err());
    }

    #[test]
    fn a_wrapped_key_belongs_to_its_ticket_and_its_vault() {
        let vault = Vault::with_key([9; 32]);
        let (_, wrapped) = vault.new_ticket_key("t1", [7; 32], [1; 32]).unwrap();
        assert!(vault.ticket_key("t1", &wrapped).is_ok());
        assert!(vault.ticket_key("t2", &wrapped).is_err());
        assert!(Vault::with_key([8; 32]).ticket_key("t1", &wrapped).is_err());
    }

    #[test]
    fn the_blind_index_has_a_key_per_column() {
        let vault = Vault::with_key([9; 32]);
        assert_eq!(vault.blind("email", "a@b.example"), vault.blind("email", "a@b.example"));
        assert_ne!(vault.blind("email", "a@b.example"), vault.blind("sender", "a@b.example"));
    }

    #[test]
    fn a_key_file_is_made_once_and_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vault.key");
        Vault::create(&path, [5; 32]).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(Vault::create(&path, [6; 32]).is_err());
        assert_eq!(
            Vault::open(&path).unwrap().blind("x", "y"),
            Vault::with_key([5; 32]).blind("x", "y")
        );
        fs::write(&path, "short").unwrap();
        assert!(matches!(Vault::open(&path), Err(VaultError::BadKeyFile { .. })));
    }
}
