//! privacy-desk: takes privacy requests in, tells them apart, proves who asks, keeps the law's
//! clock, erases in every connected system, proves it by reading back, and confirms it.

pub mod cli;
pub mod domain;
pub mod locale;
pub mod mail;
pub mod render;
pub mod systems;
pub mod world;
