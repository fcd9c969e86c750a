//! Passwords of staff: argon2id, a few at a time, off the threads that answer requests.
//!
//! Parameters: OWASP Password Storage Cheat Sheet. Each hash takes 19 MiB, so that a flood of
//! sign-ins is bounded in memory and never starves the public form.

use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::Semaphore;
use zxcvbn::{Score, zxcvbn};

/// Memory in KiB, passes, lanes.
const COST: (u32, u32, u32) = (19_456, 2, 1);
/// Hashes at once.
const AT_ONCE: usize = 4;
/// Callers who may wait for a turn, those at work included; the next one is turned away.
const IN_LINE: usize = 64;
/// The fewest and the most characters of a password.
const LENGTH: std::ops::RangeInclusive<usize> = 12..=128;

/// The hash that is compared where there is no such user, so that the time tells nothing.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA\
                      $AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Hashes and checks passwords.
#[derive(Clone)]
pub struct Passwords {
    line: Arc<Semaphore>,
    turns: Arc<Semaphore>,
}

impl Default for Passwords {
    fn default() -> Self {
        let of = |permits| Arc::new(Semaphore::new(permits));
        Self { line: of(IN_LINE), turns: of(AT_ONCE) }
    }
}

impl Passwords {
    /// Hashes a password with a fresh salt, as a PHC string.
    pub async fn hash(&self, password: SecretString, salt: [u8; 32]) -> Result<String, NoHash> {
        self.in_turn(move || hash_now(&password, salt)).await?
    }

    /// Whether this is the password behind the hash. `None` takes as long and is never right.
    pub async fn is_right(
        &self,
        password: SecretString,
        hash: Option<String>,
    ) -> Result<bool, NoHash> {
        self.in_turn(move || {
            let there = hash.is_some();
            let hash = hash.as_deref().unwrap_or(NOBODY);
            let same = hasher()?.verify_password(password.expose_secret().as_bytes(), hash);
            Ok(same.is_ok() && there)
        })
        .await?
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, NoHash> {
        let _place = self.line.try_acquire().map_err(|_| NoHash::Busy)?;
        let turn = Arc::clone(&self.turns).acquire_owned().await.map_err(|_| NoHash::Busy)?;
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(turn); // held to the end, also where the caller went away
            done
        });
        done.await.map_err(|_| NoHash::Failed)
    }
}

/// The same for callers that are not in an asynchronous runtime.
pub fn hash_now(password: &SecretString, salt: [u8; 32]) -> Result<String, NoHash> {
    let salt = salt.get(..16).unwrap_or_default();
    let hash = hasher()?.hash_password_with_salt(password.expose_secret().as_bytes(), salt);
    Ok(hash.map_err(|_| NoHash::Failed)?.to_string())
}

fn hasher() -> Result<Argon2<'static>, NoHash> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(|_| NoHash::Failed)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Why no hash was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoHash {
    /// Too many passwords are being checked already.
    #[error("too many people sign in at once; try again in a moment")]
    Busy,
    /// The hash function refused its input, or its thread ended.
    #[error("the password could not be hashed")]
    Failed,
}

/// Whether a new password is good enough, by its length and by how soon it would be guessed.
pub fn judge(password: &SecretString, about: &[&str]) -> Result<(), WeakPassword> {
    let password = password.expose_secret();
    if !LENGTH.contains(&password.chars().count()) {
        return Err(WeakPassword::Length);
    }
    if zxcvbn(password, about).score() < Score::Three {
        return Err(WeakPassword::Guessable);
    }
    Ok(())
}

/// What is wrong with a new password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassword {
    /// Too short or too long.
    #[error("use 12 to 128 characters")]
    Length,
    /// Made of words, names or patterns that are tried first.
    #[error("this would be guessed soon; several unusual words make a good password")]
    Guessable,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text.to_owned())
    }

    #[tokio::test]
    async fn the_right_password_is_right_and_nothing_else() {
        let passwords = Passwords::default();
        let hash = passwords.hash(secret("six geese in a lighthouse"), [7; 32]).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        let right = async |text: &str, hash| passwords.is_right(secret(text), hash).await.unwrap();
        assert!(right("six geese in a lighthouse", Some(hash.clone())).await);
        assert!(!right("six geese in a lighthousE", Some(hash)).await);
        assert!(!right("", None).await);
        assert!(!right("anything", Some("not a hash".to_owned())).await);
    }

    #[tokio::test]
    async fn whoever_finds_the_line_full_is_turned_away() {
        let passwords = Passwords::default();
        let _all = passwords.line.acquire_many(64).await.unwrap();
        let told = passwords.is_right(secret("anything"), None).await;
        assert_eq!(told, Err(NoHash::Busy));
    }

    #[test]
    fn a_password_that_is_guessed_soon_is_refused() {
        let judged = |text: &str| judge(&secret(text), &["ida.brandt", "Ida Brandt"]);
        assert_eq!(judged("geese"), Err(WeakPassword::Length));
        assert_eq!(judged(&"geese ".repeat(30)), Err(WeakPassword::Length));
        assert_eq!(judged("password1234"), Err(WeakPassword::Guessable));
        assert_eq!(judged("Ida.Brandt.2026"), Err(WeakPassword::Guessable));
        assert_eq!(judged("six geese in a lighthouse"), Ok(()));
    }
}
