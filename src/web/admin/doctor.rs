//! `/admin/doctor`: whether the desk has what it needs.

use actix_web::{HttpResponse, http::StatusCode, web::Data};

use crate::{
    flow::checkup::checkup,
    render::{
        admin::{Doctor, Seen},
        desk::Room,
    },
    web::{Desk, desk::page, error::WebError, staff::Admin},
};

/// Looks, and shows what was seen.
pub(in crate::web) async fn show(desk: Data<Desk>, admin: Admin) -> Result<HttpResponse, WebError> {
    let staff = admin.0;
    let (rules, at) = (desk.rules.clone(), desk.world.now());
    let mut checks = desk.db.read(move |db| checkup(db, &rules, at)).await?;
    checks.extend(desk.mailboxes.iter().map(|mailbox| mailbox.check()));
    let shown = Doctor {
        staff: staff.signed(Some(Room::Doctor)),
        at,
        checks: checks.iter().map(Seen::of).collect(),
    };
    page(&desk, &shown, staff.language(), StatusCode::OK)
}
