//! The way from the desk to its PostgreSQL, which a test can cut: to the desk the server is then down.

use std::{
    io,
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
};

/// A line to one port of this machine.
pub(crate) struct Line {
    /// Where it begins.
    pub(crate) port: u16,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    is_cut: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
}

impl Line {
    pub(crate) fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let line = Self { port: listener.local_addr().unwrap().port(), state: Arc::default() };
        let state = Arc::clone(&line.state);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if !state.is_cut.load(SeqCst) {
                    state.connect(&near, &TcpStream::connect(("127.0.0.1", port)).unwrap());
                }
            }
        });
        line
    }

    /// Whoever speaks is interrupted, and whoever calls is turned away.
    pub(crate) fn is_cut(&self) {
        self.state.is_cut.store(true, SeqCst);
        for stream in self.state.open.lock().unwrap().drain(..) {
            drop(stream.shutdown(Shutdown::Both));
        }
    }

    pub(crate) fn is_mended(&self) {
        self.state.is_cut.store(false, SeqCst);
    }
}

impl State {
    fn connect(&self, near: &TcpStream, far: &TcpStream) {
        for (from, to) in [(near, far), (far, near)] {
            let (mut from, mut to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
            self.open.lock().unwrap().push(from.try_clone().unwrap());
            thread::spawn(move || {
                drop(io::copy(&mut from, &mut to));
                drop(to.shutdown(Shutdown::Both));
            });
        }
    }
}
