//! Machine tokens that were issued: each can be revoked by its `jti`.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{DbError, Reader, Tx, schema::api_tokens};
use crate::domain::Time;

/// An issued token, without the token.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = api_tokens, treat_none_as_default_value = false)]
#[expect(missing_docs, reason = "the claims of RFC 7519, and when they end")]
pub struct ApiToken {
    pub jti: String,
    pub scope: String,
    pub label: String,
    pub created_at: NaiveDateTime,
    pub expires_at: NaiveDateTime,
    pub revoked_at: Option<NaiveDateTime>,
}

/// Records a token that is being issued.
pub fn add(tx: &mut Tx, token: ApiToken) -> Result<(), DbError> {
    diesel::insert_into(api_tokens::table).values(token).execute(&mut *tx.conn)?;
    Ok(())
}

/// Whether a token was issued by us and not revoked since.
pub fn is_good(db: &mut Reader, jti: &str) -> Result<bool, DbError> {
    let found = api_tokens::table.find(jti).filter(api_tokens::revoked_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(found)).get_result(&mut *db.conn)?)
}

/// Revokes a token; `false` where no such token is good.
pub fn revoke(tx: &mut Tx, jti: &str, at: Time) -> Result<bool, DbError> {
    let token = api_tokens::table.find(jti).filter(api_tokens::revoked_at.is_null());
    let changed = diesel::update(token)
        .set(api_tokens::revoked_at.eq(at.naive_utc()))
        .execute(&mut *tx.conn)?;
    Ok(changed == 1)
}

/// All tokens, newest first.
pub fn list(db: &mut Reader) -> Result<Vec<ApiToken>, DbError> {
    Ok(api_tokens::table
        .order(api_tokens::created_at.desc())
        .select(ApiToken::as_select())
        .load(&mut *db.conn)?)
}
