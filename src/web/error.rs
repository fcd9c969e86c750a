//! Every failure as a status. What the caller reads is not what the log says.

use actix_web::{
    Error, HttpRequest, HttpResponse, ResponseError,
    error::JsonPayloadError,
    http::{StatusCode, header},
};
use serde::Serialize;

use crate::{
    auth::{TokenError, password::NoHash, signature::BadKey},
    db::DbError,
    domain::lifecycle::NotAllowed,
    flow::FlowError,
    render::RenderError,
};

/// Why a request was not served.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    /// Nothing is here, or nothing that this caller may know of.
    #[error("there is nothing here")]
    NotFound,
    /// The request makes no sense; the text says what to do.
    #[error("{0}")]
    BadRequest(String),
    /// More bytes than we read.
    #[error("this is larger than what is read here")]
    TooLarge,
    /// A form that another site posted.
    #[error("this form was not sent from our own page")]
    ForeignForm,
    /// Nobody is signed in: the door, and then this path.
    #[error("sign in first")]
    SignIn(String),
    /// Nobody is signed in any more, and something was sent.
    #[error("you are signed out; nothing was changed")]
    SignedOut,
    /// The role does not open this.
    #[error("this is not open to you")]
    NotYours,
    /// No token, or none that opens this.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// More letters to one address than we send.
    #[error("too many letters were asked for; try again tomorrow")]
    TooMany,
    /// More than one address of the network may do in an hour; for so many seconds.
    #[error("too many attempts came from your network; wait as long as Retry-After says")]
    SlowDown(i64),
    /// More sign-ins at once than we check.
    #[error(transparent)]
    NoHash(#[from] NoHash),
    /// Somebody else was faster, or the ticket is not where it should be for this.
    #[error("this changed in the meantime; look again")]
    Conflict,
    /// We can't serve now; the log says why.
    #[error("the desk can't answer now; try again in a moment")]
    Unavailable(String),
    /// Our fault; the log says why.
    #[error("something went wrong on our side")]
    Internal(String),
}

impl From<FlowError> for WebError {
    fn from(error: FlowError) -> Self {
        match error {
            FlowError::NoSuchLink
            | FlowError::NoSuchTicket
            | FlowError::NoSuchMail
            | FlowError::NoCertificate
            | FlowError::NoSuchHold
            | FlowError::NoSuchUser => Self::NotFound,
            FlowError::TooManyLetters => Self::TooMany,
            FlowError::NoChoice
            | FlowError::WrongReference
            | FlowError::OwnDuplicate
            | FlowError::NoReason
            | FlowError::BadTag
            | FlowError::HoldInThePast
            | FlowError::NameTaken
            | FlowError::LastAdmin => Self::BadRequest(error.to_string()),
            FlowError::SpentLink
            | FlowError::ChangedMeanwhile
            | FlowError::LetInAgain
            | FlowError::Held { .. }
            | FlowError::ReplyOnItsWay
            | FlowError::NotAllowed(
                NotAllowed::NoSuchStep { .. }
                | NotAllowed::Missing { .. }
                | NotAllowed::NoPreview
                | NotAllowed::SystemsOpen
                | NotAllowed::VouchedAlone
                | NotAllowed::CannotExtend
                | NotAllowed::NothingToTakeUp
                | NotAllowed::NotConcerned,
            ) => Self::Conflict,
            FlowError::Db(error) => error.into(),
        }
    }
}

impl From<DbError> for WebError {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Stale => Self::Conflict,
            DbError::Missing(_) => Self::NotFound,
            DbError::Unreachable(_) => Self::Unavailable(error.to_string()),
            DbError::WrongSchema
            | DbError::WrongKey
            | DbError::BadUrl(_)
            | DbError::BadCopy { .. }
            | DbError::Query(_)
            | DbError::Inconsistent { .. }
            | DbError::Vault(_)
            | DbError::Panicked => Self::Internal(error.to_string()),
        }
    }
}

impl From<BadKey> for WebError {
    fn from(error: BadKey) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<RenderError> for WebError {
    fn from(error: RenderError) -> Self {
        Self::Internal(error.to_string())
    }
}

/// The body of an error on the API. Pages get theirs from `frame`.
#[derive(Serialize)]
pub(super) struct Problem {
    error: String,
}

impl Problem {
    /// What there is to say where nothing but the status is known, such as "Method Not Allowed".
    pub(super) fn of(status: StatusCode) -> Self {
        Self { error: status.canonical_reason().unwrap_or("refused").to_lowercase() }
    }
}

impl WebError {
    /// A JSON document that can't be read, with what is wrong with it.
    pub(super) fn of_json(error: JsonPayloadError, _: &HttpRequest) -> Error {
        #[expect(clippy::wildcard_enum_match_arm, reason = "actix-web's own list is open")]
        match error {
            JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => {
                Self::TooLarge.into()
            }
            JsonPayloadError::ContentType => {
                Self::BadRequest("send JSON with Content-Type: application/json".to_owned()).into()
            }
            JsonPayloadError::Deserialize(why) => Self::BadRequest(why.to_string()).into(),
            other => Self::BadRequest(other.to_string()).into(),
        }
    }
}

impl ResponseError for WebError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::SignIn(_) => StatusCode::SEE_OTHER,
            Self::ForeignForm | Self::NotYours | Self::Token(TokenError::WrongScope) => {
                StatusCode::FORBIDDEN
            }
            Self::SignedOut | Self::Token(TokenError::Invalid | TokenError::NotInTime) => {
                StatusCode::UNAUTHORIZED
            }
            Self::TooMany | Self::SlowDown(_) | Self::NoHash(NoHash::Busy) => {
                StatusCode::TOO_MANY_REQUESTS
            }
            Self::Conflict => StatusCode::CONFLICT,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) | Self::NoHash(NoHash::Failed) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        if let Self::Unavailable(detail) | Self::Internal(detail) = self {
            tracing::error!(detail, "request.failed");
        }
        if let Self::SignIn(next) = self {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            let door = format!("/desk/sign-in?{}", query.append_pair("next", next).finish());
            return HttpResponse::SeeOther().insert_header((header::LOCATION, door)).finish();
        }
        let mut response = HttpResponse::build(self.status_code());
        if matches!(self, Self::Token(TokenError::Invalid | TokenError::NotInTime)) {
            response.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
        }
        if let Self::SlowDown(seconds) = self {
            response.insert_header((header::RETRY_AFTER, *seconds));
        }
        response.json(Problem { error: self.to_string() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_has_its_status() {
        let status = |error: WebError| error.status_code().as_u16();
        assert_eq!(status(FlowError::NoSuchLink.into()), 404);
        assert_eq!(status(FlowError::TooManyLetters.into()), 429);
        assert_eq!(status(FlowError::NoChoice.into()), 400);
        assert_eq!(status(FlowError::NotAllowed(NotAllowed::NoPreview).into()), 409);
        assert_eq!(status(DbError::Stale.into()), 409);
        assert_eq!(status(DbError::Unreachable(String::new()).into()), 503);
        assert_eq!(status(DbError::Panicked.into()), 500);
        assert_eq!(status(TokenError::Invalid.into()), 401);
        assert_eq!(status(TokenError::WrongScope.into()), 403);
        assert_eq!(status(WebError::ForeignForm), 403);
        assert_eq!(status(WebError::TooLarge), 413);
    }

    #[test]
    fn the_caller_does_not_read_what_the_log_says() {
        let error = WebError::Internal("table people is broken".to_owned());
        assert!(!error.to_string().contains("people"));
    }
}
