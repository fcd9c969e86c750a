//! Migrations are built into the program: a new one must build it anew.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
