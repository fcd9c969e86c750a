//! Stylesheet, icons and favicon: part of the binary, served below `/assets/`.

use std::borrow::Cow;

use rust_embed::Embed;

use crate::domain::audit::hex;

#[derive(Embed)]
#[folder = "assets/"]
struct Files;

/// A file to serve.
pub struct Asset {
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// Its media type.
    pub media_type: &'static str,
    /// SHA-256 of its bytes: an entity tag.
    pub hash: String,
}

/// The asset of this name, such as `desk.css`.
pub fn asset(name: &str) -> Option<Asset> {
    let media_type = match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "svg" => "image/svg+xml",
        "js" => "text/javascript; charset=utf-8",
        _ => return None,
    };
    // A debug build reads the files from the disk, where `..` would lead somewhere.
    let file = Files::get(name).filter(|_| !name.contains(['/', '\\']))?;
    Some(Asset { bytes: file.data, media_type, hash: hex(&file.metadata.sha256_hash()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_are_embedded_are_served() {
        assert_eq!(asset("desk.css").unwrap().media_type, "text/css; charset=utf-8");
        assert!(asset("../Cargo.toml").is_none());
        assert!(asset("desk").is_none());
    }
}
