//! A line of TCP that breaks after as many bytes as a test likes.

use std::{
    io::{Read as _, Write as _},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
};

/// The direction in which bytes go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// From us to the vendor.
    There,
    /// From the vendor to us.
    Back,
}

/// A line to one port of this machine.
pub(crate) struct Line {
    pub(crate) port: u16,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    /// How many bytes went each way.
    passed: [usize; 2],
    /// After which of them something whole had gone: a request, an answer, or a part of one.
    edges: [Vec<usize>; 2],
    /// The line breaks once, after so many bytes of one way.
    breaks: Option<(Way, usize)>,
}

impl Line {
    pub(crate) fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let own = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let shared = Arc::clone(&seen);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                let far = TcpStream::connect(("127.0.0.1", port)).unwrap();
                connect(&near, &far, &shared);
            }
        });
        Self { port: own, seen }
    }

    /// Counts from nothing, and breaks once after so many bytes.
    pub(crate) fn will_break(&self, breaks: Option<(Way, usize)>) {
        *self.seen.lock().unwrap() = Seen { breaks, ..Seen::default() };
    }

    /// How many bytes went this way, and where something whole had gone.
    pub(crate) fn passed(&self, way: Way) -> (usize, Vec<usize>) {
        let seen = self.seen.lock().unwrap();
        (seen.passed[way as usize], seen.edges[way as usize].clone())
    }
}

fn connect(near: &TcpStream, far: &TcpStream, seen: &Arc<Mutex<Seen>>) {
    for end in [near, far] {
        end.set_nodelay(true).unwrap();
    }
    let broken = Arc::new(AtomicBool::new(false));
    for way in [Way::There, Way::Back] {
        let (near, far) = (near.try_clone().unwrap(), far.try_clone().unwrap());
        let (broken, seen) = (Arc::clone(&broken), Arc::clone(seen));
        thread::spawn(move || match way {
            Way::There => pass(way, (&near, &far), &broken, &seen),
            Way::Back => {
                pass(way, (&far, &near), &broken, &seen);
                // What the vendor had begun is done by now: what is asked next is asked after it.
                drop(near.shutdown(Shutdown::Both));
            }
        });
    }
}

fn pass(
    way: Way,
    (mut from, mut to): (&TcpStream, &TcpStream),
    broken: &AtomicBool,
    seen: &Mutex<Seen>,
) {
    let mut bytes = [0; 16384];
    while let Ok(read @ 1..) = from.read(&mut bytes) {
        if broken.load(SeqCst) {
            continue;
        }
        let (whole, left) = seen.lock().unwrap().count(way, read);
        broken.store(!whole, SeqCst);
        if to.write_all(&bytes[..left]).is_err() || !whole {
            break;
        }
    }
    // The vendor is told that no more comes; what it still says is thrown away.
    drop(to.shutdown(if way == Way::There { Shutdown::Write } else { Shutdown::Both }));
}

impl Seen {
    /// Whether the line still holds after these bytes, and how many of them get through.
    fn count(&mut self, way: Way, bytes: usize) -> (bool, usize) {
        let before = self.passed[way as usize];
        self.passed[way as usize] += bytes;
        self.edges[way as usize].push(before + bytes);
        match self.breaks {
            Some((breaking, at)) if breaking == way && at <= before + bytes => {
                self.breaks = None;
                (false, at - before)
            }
            _ => (true, bytes),
        }
    }
}
