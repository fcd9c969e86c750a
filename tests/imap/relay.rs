//! What lies between the desk and the server: it passes everything on, until it breaks.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering::SeqCst},
    },
    thread,
};

/// A relay to one port of the server.
pub(crate) struct Relay {
    pub(crate) port: u16,
    line: Arc<Line>,
}

#[derive(Default)]
struct Line {
    open: Mutex<Vec<TcpStream>>,
    is_down: AtomicBool,
    /// After so many bytes from the server the line breaks, once; none if zero.
    breaks_after: AtomicU64,
    connections: AtomicU64,
}

impl Relay {
    pub(crate) fn to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let line = Arc::new(Line::default());
        let own = Arc::clone(&line);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                own.connections.fetch_add(1, SeqCst);
                if !own.is_down.load(SeqCst) {
                    own.connect(&near, server);
                }
            }
        });
        Self { port, line }
    }

    /// Every connection breaks, and none is made until [`Relay::is_mended`].
    pub(crate) fn breaks(&self) {
        self.line.is_down.store(true, SeqCst);
        self.line.hang_up();
    }

    pub(crate) fn is_mended(&self) {
        self.line.is_down.store(false, SeqCst);
    }

    /// The line breaks when the server has sent so much more, once.
    pub(crate) fn will_break_after(&self, bytes: u64) {
        self.line.breaks_after.store(bytes, SeqCst);
    }

    /// How many connections were asked for.
    pub(crate) fn connections(&self) -> u64 {
        self.line.connections.load(SeqCst)
    }
}

impl Line {
    fn connect(self: &Arc<Self>, near: &TcpStream, server: u16) {
        let far = TcpStream::connect(("127.0.0.1", server)).unwrap();
        let ends = [near.try_clone().unwrap(), far.try_clone().unwrap()];
        self.open.lock().unwrap().extend(ends);
        let (there, back) = (near.try_clone().unwrap(), near.try_clone().unwrap());
        let (to, from) = (far.try_clone().unwrap(), far);
        thread::spawn(move || pass(there, to, |_| false));
        let line = Arc::clone(self);
        thread::spawn(move || pass(from, back, |bytes| line.breaks_now(bytes)));
    }

    fn breaks_now(&self, bytes: usize) -> bool {
        let bytes = u64::try_from(bytes).unwrap();
        let left = self.breaks_after.load(SeqCst);
        self.breaks_after.store(left.saturating_sub(bytes), SeqCst);
        let now = left > 0 && left <= bytes;
        if now {
            self.hang_up();
        }
        now
    }

    fn hang_up(&self) {
        for end in self.open.lock().unwrap().drain(..) {
            drop(end.shutdown(Shutdown::Both));
        }
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, breaks: impl Fn(usize) -> bool) {
    let mut bytes = [0; 4096];
    while let Ok(read @ 1..) = from.read(&mut bytes) {
        if breaks(read) || to.write_all(&bytes[..read]).is_err() {
            break;
        }
    }
    drop(to.shutdown(Shutdown::Both));
}
