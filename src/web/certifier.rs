//! Certificates as files: stated, and signed in the company's name.

use crate::{
    auth::signature::{BadKey, PublicKey, SigningKey},
    domain::{
        certificate::{AddressKey, Certificate},
        controller::Controller,
        person::Token,
    },
    render::statement::statement,
};

/// Signs certificates. The same certificate always becomes the same file.
pub struct Certifier {
    key: SigningKey,
    controller: Controller,
}

impl Certifier {
    /// A certifier whose key follows from a seed of the vault.
    pub fn new(seed: [u8; 32], controller: Controller) -> Result<Self, BadKey> {
        Ok(Self { key: SigningKey::from_seed(seed)?, controller })
    }

    /// The signed file: the person's for whoever holds the link of the last letter, for anybody else
    /// the same without the key to the address.
    pub fn file(&self, of: &Certificate, link: Option<&Token>) -> Result<String, BadKey> {
        let fits = |key: &AddressKey| of.address.as_ref().is_some_and(|mark| key.fits(mark));
        let key = link.map(AddressKey::of).filter(fits);
        self.key.sign(&statement(of, &self.controller), key.as_ref())
    }

    /// The key that checks them.
    pub fn public_key(&self) -> Result<PublicKey, BadKey> {
        self.key.public()
    }
}
