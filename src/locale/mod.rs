//! The languages: everything under `locales/`, parsed.
