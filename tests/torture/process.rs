//! A process of the real program: started, watched, sent signals.

use std::{
    fs::{self, File},
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    os::unix::process::ExitStatusExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How long anything that a test waits for may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running process. It is killed when the test forgets it.
pub(crate) struct Process {
    child: Child,
    log: PathBuf,
}

/// The program with its configuration, and what a test wishes to happen to it.
pub(crate) fn program(folder: &Path, failpoint: Option<&str>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_privacy-desk"));
    command.arg("--config").arg(folder.join("desk.toml")).arg("--json");
    command.env("NO_COLOR", "1").env("RUST_LOG", "info,privacy_desk::world=trace");
    command.env("ACTIVECAMPAIGN_TOKEN", "look-alike-0123456789abcdef").env_remove("FAILPOINT");
    if let Some(failpoint) = failpoint {
        command.env("FAILPOINT", failpoint);
    }
    command
}

/// Runs a command to its end, with `input` on stdin.
pub(crate) fn run(command: &mut Command, input: &[u8]) -> Output {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    drop(child.stdin.take().unwrap().write_all(input)); // it may die before it has read all
    child.wait_with_output().unwrap()
}

impl Process {
    /// Starts a command; what it logs goes to a file of its own.
    pub(crate) fn start(command: &mut Command, log: PathBuf) -> Self {
        let file = File::create(&log).unwrap();
        let child = command.stdout(Stdio::null()).stderr(file).spawn().unwrap();
        Self { child, log }
    }

    /// What it has logged so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    /// Its number.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// How it ended, if it has.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    /// Whether SIGKILL ended it.
    pub(crate) fn was_killed(status: ExitStatus) -> bool {
        status.signal() == Some(9)
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
    }

    /// Asks it to stop. It must do so in good order, and in time.
    #[track_caller]
    pub(crate) fn terminate(mut self) {
        until("the process is ready", || self.log().contains(".ready").then_some(()));
        let asked = Instant::now();
        self.signal("TERM");
        let status = until("the process ends", || self.ended());
        assert!(status.success(), "{status}\n{}", self.log());
        assert!(asked.elapsed() < Duration::from_secs(20), "it took {:?}", asked.elapsed());
    }

    /// Where it listens, once it does.
    pub(crate) fn address(&self) -> Option<SocketAddr> {
        let log = self.log();
        let line = log.lines().find(|line| line.contains("serve.ready"))?;
        let (_, bind) = line.split_once("bind=")?;
        bind.split_whitespace().next()?.parse().ok()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            drop(self.child.kill());
            drop(self.child.wait());
        }
    }
}

/// Posts a form, as a browser without scripts would. The whole answer, or nothing where the
/// server died before it had answered.
pub(crate) fn post(to: SocketAddr, path: &str, form: &str) -> Option<String> {
    let length = form.len();
    call(
        to,
        &format!(
            "POST {path} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n\
             Content-Length: {length}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n{form}"
        ),
    )
}

/// The status of a page.
pub(crate) fn status(of: SocketAddr, path: &str) -> Option<u16> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {of}\r\nConnection: close\r\n\r\n");
    call(of, &request)?.split(' ').nth(1)?.parse().ok()
}

fn call(to: SocketAddr, request: &str) -> Option<String> {
    let mut stream = TcpStream::connect(to).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned()).filter(|answer| !answer.is_empty())
}

/// Waits for something to come about.
#[track_caller]
pub(crate) fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain: {what}");
        thread::sleep(Duration::from_millis(40));
    }
}
