//! Clock and chance: the only places where the program learns the time or rolls dice.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, SubsecRound as _, TimeDelta, Utc};
use rand::{Rng as _, SeedableRng as _, rngs::StdRng};
use uuid::{Builder, Uuid};

/// What every happening takes as an argument: the time, and chance for ids and tokens.
#[derive(Clone)]
pub struct World {
    clock: Arc<dyn Clock>,
    chance: Arc<Mutex<StdRng>>,
}

impl World {
    /// The real one.
    pub fn real() -> Self {
        Self { clock: Arc::new(SystemClock), chance: Arc::new(Mutex::new(rand::make_rng())) }
    }

    /// One with a clock of the caller's and, if a seed is given, chance that repeats itself.
    pub fn with(clock: Arc<dyn Clock>, seed: Option<u64>) -> Self {
        let chance = seed.map_or_else(rand::make_rng, StdRng::seed_from_u64);
        Self { clock, chance: Arc::new(Mutex::new(chance)) }
    }

    /// Now, cut to microseconds, which is what both databases keep.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now().trunc_subsecs(6)
    }

    /// 32 bytes nobody can guess.
    pub fn secret(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.chance.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A new id (UUID version 7), so that ids sort by the time at which they were made.
    pub fn id(&self) -> Uuid {
        let mut bytes = [0; 10];
        bytes.copy_from_slice(&self.secret()[..10]);
        let millis = u64::try_from(self.now().timestamp_millis()).unwrap_or_default();
        Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid()
    }
}

/// A named point at which a test may do to the process what life does to it.
///
/// `FAILPOINT=name` kills it there with SIGKILL, as a power cut would; `FAILPOINT=name:stop` puts
/// it to sleep with SIGSTOP, until somebody wakes it; `FAILPOINT=name:panic` panics. A build
/// without the feature `failpoints` has none of it.
#[cfg(feature = "failpoints")]
#[expect(clippy::panic, reason = "that is what a test asked for")]
pub fn failpoint(name: &str) {
    tracing::trace!(name, "failpoint");
    let Ok(wanted) = std::env::var("FAILPOINT") else { return };
    let (point, fate) = wanted.split_once(':').unwrap_or((wanted.as_str(), "kill"));
    if point != name {
        return;
    }
    match fate {
        "panic" => panic!("at {name}, as a test wishes"),
        "stop" => signal_self("STOP"),
        _ => {
            signal_self("KILL");
            loop {
                std::thread::park(); // SIGKILL is on its way
            }
        }
    }
}

#[cfg(feature = "failpoints")]
fn signal_self(signal: &str) {
    let pid = std::process::id().to_string();
    drop(std::process::Command::new("kill").args(["-s", signal, &pid]).status());
}

/// A named point at which a test may kill the process: not in this build.
#[cfg(not(feature = "failpoints"))]
pub const fn failpoint(_name: &str) {}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The time now, in UTC.
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands still until it is told to move: for tests and for the demo.
#[derive(Debug)]
pub struct StillClock(Mutex<DateTime<Utc>>);

impl StillClock {
    /// A clock that shows `now`.
    pub const fn at(now: DateTime<Utc>) -> Self {
        Self(Mutex::new(now))
    }

    /// Moves the clock on.
    pub fn advance(&self, by: TimeDelta) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += by;
    }

    /// Moves the clock to `then` if that lies ahead.
    pub fn advance_to(&self, then: DateTime<Utc>) {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *now = (*now).max(then);
    }
}

impl Clock for StillClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
