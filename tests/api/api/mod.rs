//! The API for machines.

mod intake;
mod openapi;
mod requests;
mod suppression;
