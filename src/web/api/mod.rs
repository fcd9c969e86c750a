//! The API for machines: one file for each path below `/api/v1`.

pub(super) mod intake;
pub(super) mod openapi;
pub(super) mod requests;
pub(super) mod suppression;
