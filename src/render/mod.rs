//! Pages and letters: typed contexts, templates, dates.
