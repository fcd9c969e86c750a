//! The law’s clock.
