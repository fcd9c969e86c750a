//! What is built into the program never changes: it is parsed once, whoever asks for it.

use std::sync::{Arc, OnceLock};

/// What lies in `cell`, parsed first if nobody has asked before. A failure is not kept.
pub(crate) fn once<T, E>(
    cell: &OnceLock<Arc<T>>,
    parse: impl FnOnce() -> Result<T, E>,
) -> Result<Arc<T>, E> {
    if let Some(parsed) = cell.get() {
        return Ok(Arc::clone(parsed));
    }
    let parsed = Arc::new(parse()?);
    Ok(Arc::clone(cell.get_or_init(|| parsed)))
}
