//! ActiveCampaign: the marketing contact that every data request must reach.
//!
//! A contact that is deleted is not gone. It goes to the archive, stays there for 360 days and
//! can be restored. So an erasure here is: find, delete, delete again from the archive, and look
//! in both places whether anything is left.
//! (developers.activecampaign.com/reference/contact-archives, …/delete-archived-contact)

mod system;

mod api;
mod entry;
mod rows;
mod settings;

pub use settings::{File, Settings, load};
pub use system::ActiveCampaign;
