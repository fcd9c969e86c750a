//! A desk in a folder of its own, on SQLite, for the benchmarks that measure the desk alone.

use std::path::Path;

use privacy_desk::{
    app::Base,
    config::Config,
    db::{DatabaseUrl, Db},
    vault::Vault,
    world::World,
};

/// Sets the desk up. Its letters stay in the folder.
pub(crate) fn base(folder: &Path) -> Base {
    let at = |name: &str| folder.join(name).display().to_string();
    let (key, database, letters) = (at("vault.key"), at("desk.sqlite"), at("letters"));
    let text = format!(
        "[company]\nname = \"Halden\"\nprivacy_contact = \"help@halden.example\"\n\
         [database]\nurl = \"sqlite://{database}\"\n[vault]\nkey_file = \"{key}\"\n\
         [mail]\nfrom = \"privacy@halden.example\"\noutbound = \"file://{letters}\"\n"
    );
    std::fs::write(at("desk.toml"), text).unwrap();
    let config = Config::read(at("desk.toml").as_ref()).unwrap();
    Vault::create(key.as_ref(), [7; 32]).unwrap();
    Db::migrate(&DatabaseUrl::parse(&config.database.url, false).unwrap()).unwrap();
    Base::open(config, World::real()).unwrap()
}
