//! A server on loopback that answers like ActiveCampaign's API v3, for the demo and the tests.
//!
//! It keeps its contacts in memory, and in a file if asked to. It can be told to misbehave, in
//! the ways in which vendors have been seen to.

mod account;
mod behaviour;
mod routes;

pub use account::Contact;
pub use behaviour::{Behaviour, Mischief};

use std::{
    io,
    net::TcpListener,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use actix_web::{App, HttpServer, dev::ServerHandle, middleware::from_fn, rt::System, web};
use serde_json::Value;

use account::Account;

/// The one key that the look-alike takes.
const TOKEN: &str = "look-alike-0123456789abcdef";

/// A running look-alike. It stops when it is dropped.
pub struct LookAlike {
    port: u16,
    state: State,
    server: ServerHandle,
    thread: Mutex<Option<JoinHandle<()>>>,
}

/// One call that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// `GET` or `DELETE`.
    pub method: String,
    /// The path with its number left out, such as `/api/3/contacts/{id}`.
    pub path: String,
    /// The query as it was written.
    pub query: String,
    /// The time since the start.
    pub at: Duration,
}

/// What the server's thread and the handle share.
#[derive(Clone)]
struct State(Arc<Mutex<Inner>>);

struct Inner {
    account: Account,
    behaviour: Behaviour,
    calls: Vec<Call>,
    started: Instant,
    deleted: u32,
    file: Option<PathBuf>,
}

impl State {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// Writes the account to its file, if it has one.
    fn keep(&self) -> io::Result<()> {
        self.file.as_ref().map_or(Ok(()), |file| self.account.write(file))
    }
}

impl LookAlike {
    /// Starts one on a free port of 127.0.0.1, on a thread and runtime of its own.
    pub fn start(
        contacts: impl IntoIterator<Item = Contact>,
        behaviour: Behaviour,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let state = State(Arc::new(Mutex::new(Inner {
            account: Account::new(contacts),
            behaviour,
            calls: Vec::new(),
            started: Instant::now(),
            deleted: 0,
            file: None,
        })));
        let (started, handle) = mpsc::channel();
        let shared = state.clone();
        let thread = thread::Builder::new()
            .name("look-alike".to_owned())
            .spawn(move || serve(listener, &shared, &started))?;
        let server = handle.recv().map_err(io::Error::other)??;
        Ok(Self { port, state, server, thread: Mutex::new(Some(thread)) })
    }

    /// Where it listens.
    pub fn base_url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The key that it takes.
    pub const fn token(&self) -> &'static str {
        TOKEN
    }

    /// Behaves like this from now on.
    pub fn set(&self, behaviour: Behaviour) {
        self.state.lock().behaviour = behaviour;
    }

    /// Holds these contacts and nobody else from now on, numbered from 1, with an empty archive and
    /// no calls so far.
    pub fn hold(&self, contacts: impl IntoIterator<Item = Contact>) {
        let mut inner = self.state.lock();
        inner.account = Account::new(contacts);
        inner.calls.clear();
        inner.deleted = 0;
    }

    /// Keeps the account in this file from now on.
    pub fn keep_in(&self, file: PathBuf) -> io::Result<()> {
        let mut inner = self.state.lock();
        inner.file = Some(file);
        inner.keep()
    }

    /// Somebody imports a contact.
    pub fn import(&self, contact: Contact) {
        self.state.lock().account.add(contact);
    }

    /// The addresses of the live contacts, by id.
    pub fn contacts(&self) -> Vec<String> {
        self.state.lock().account.contacts()
    }

    /// The addresses of the archived contacts, by id.
    pub fn archived(&self) -> Vec<String> {
        self.state.lock().account.archived()
    }

    /// Every call so far.
    pub fn calls(&self) -> Vec<Call> {
        self.state.lock().calls.clone()
    }

    /// The account as it is kept in a file.
    pub fn state_json(&self) -> Value {
        self.state.lock().account.to_json()
    }

    /// Stops it: from now on connections are refused.
    pub fn stop(&self) {
        // The order to stop is given here; what it returns only waits, and so does the thread.
        drop(self.server.stop(false));
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::warn!("the look-alike's thread ended in a panic");
        }
    }
}

impl Drop for LookAlike {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Runs the server until it is stopped, and hands out its handle or the reason why it can't run.
fn serve(listener: TcpListener, state: &State, started: &mpsc::Sender<io::Result<ServerHandle>>) {
    let served = System::new().block_on(async {
        let state = state.clone();
        let app = move || {
            App::new()
                .app_data(web::Data::new(state.clone()))
                .wrap(from_fn(routes::gate))
                .configure(routes::all)
        };
        let server = HttpServer::new(app).workers(1).disable_signals().listen(listener)?.run();
        let told = started.send(Ok(server.handle()));
        told.map_err(io::Error::other)?;
        server.await
    });
    if let Err(error) = served
        && started.send(Err(error)).is_err()
    {
        tracing::warn!("the look-alike stopped with an error");
    }
}
