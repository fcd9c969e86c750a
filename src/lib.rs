//! privacy-desk: takes privacy requests in, tells them apart, proves who asks, keeps the law's
//! clock, erases in every connected system, proves it by reading back, and confirms it.
//!
//! `ARCHITECTURE.md` is the map. Read the rooms in this order: the rules, what they are written
//! down with, what reaches the world, and how it is all put together.

// the rules
pub mod domain;

pub mod world;

// what they are written down with
pub mod vault;

pub mod db;

pub mod flow;

// what reaches the world
pub mod locale;

pub mod mail;

pub mod systems;

pub mod render;

pub mod jobs;

pub mod auth;

pub mod web;

// how it is put together
pub mod config;

pub mod collect;

pub mod app;

pub mod cli;
