//! `privacy-desk serve`: the program as it runs.

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

use reqwest::{Client, StatusCode};

use crate::desk::{ANN, Desk, ERASE, Run, mail};

/// How long anything may take here.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running program.
pub(crate) struct Server {
    child: Option<Child>,
    base_url: String,
}

impl Server {
    /// Starts the program and waits until it is ready.
    pub(crate) async fn start(desk: &Desk, log: &str) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let base_url = format!("http://127.0.0.1:{port}");
        let config = std::fs::read_to_string(desk.path("privacy-desk.toml")).unwrap();
        let own = format!("[server]\nbind = \"127.0.0.1:{port}\"\nbase_url = \"{base_url}\"\n");
        desk.writes("privacy-desk.toml", &format!("{config}{own}"));
        let mut command = desk.command(&["serve"]);
        command
            .env("RUST_LOG", log)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(desk.path("log")).unwrap());
        let server = Self { child: Some(command.spawn().unwrap()), base_url };
        until("ready", async || server.gets("/readyz").await == Some(StatusCode::OK)).await;
        server
    }

    async fn gets(&self, path: &str) -> Option<StatusCode> {
        let answer = client().get(format!("{}{path}", self.base_url)).send().await;
        answer.ok().map(|answer| answer.status())
    }

    /// Asks the program to stop, as a service manager does.
    pub(crate) fn stops(mut self) -> Run {
        let child = self.child.take().unwrap();
        let pid = child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        Run::ended(child.wait_with_output().unwrap())
    }
}

fn client() -> Client {
    Client::builder().build().unwrap()
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            drop(child.kill());
        }
    }
}

/// Asks again and again, as nobody says when another process is done.
pub(crate) async fn until(what: &str, is_done: impl AsyncFn() -> bool) {
    let mut turns = tokio::time::interval(Duration::from_millis(50));
    let asked = tokio::time::timeout(PATIENCE, async {
        while !is_done().await {
            turns.tick().await;
        }
    });
    assert!(asked.await.is_ok(), "not {what} in time");
}

/// The link of this kind in the only letter that holds this reference.
fn link(desk: &Desk, kind: &str) -> Option<String> {
    let letter = desk.letters().into_iter().find(|letter| letter.contains(kind))?;
    letter.split_whitespace().find(|word| word.contains(kind)).map(str::to_owned)
}

#[tokio::test]
async fn it_serves_and_works_until_it_is_asked_to_stop() {
    let desk = Desk::with_systems();
    let server = Server::start(&desk, "info").await;
    assert_eq!(server.gets("/").await, Some(StatusCode::OK));
    assert_eq!(server.gets("/healthz").await, Some(StatusCode::OK));

    let token = desk.run(&["token", "new", "--scope", "intake"]).well().out;
    let intake = format!("{}/api/v1/intake/email", server.base_url);
    let call = client().post(intake).bearer_auth(token.trim_end()).body(mail(ANN, ERASE));
    assert_eq!(call.send().await.unwrap().status(), StatusCode::CREATED);
    let second = desk.opens("bob@example.com", ERASE); // from beside the running program
    until("written", async || desk.letters().len() == 2).await;
    let link = link(&desk, "/confirm/").unwrap();
    assert!(link.starts_with(&server.base_url), "{link}");
    let form = client().post(link).form(&[("act", "confirm"), ("scope", "data")]);
    assert_eq!(form.send().await.unwrap().status(), StatusCode::OK);

    let ended = server.stops();
    assert_eq!((ended.code, ended.out.as_str()), (0, ""));
    assert_eq!(desk.run(&["ticket", "list", "--json"]).well().lines().len(), 2);
    desk.run(&["ticket", "show", &second]).well();
    desk.run(&["audit", "verify"]).well();
}

#[tokio::test]
async fn the_most_talkative_log_names_no_person_and_no_secret() {
    let desk = Desk::with_systems();
    let server = Server::start(&desk, "trace").await;
    let token = desk.run(&["token", "new", "--scope", "intake"]).well().out;
    let token = token.trim_end();
    let from = "\"Quentin Canaryword\" <quentin.canary@example.com>";
    let intake = format!("{}/api/v1/intake/email", server.base_url);
    let call = client().post(intake).bearer_auth(token).body(mail(from, ERASE));
    assert_eq!(call.send().await.unwrap().status(), StatusCode::CREATED);
    let fields = [
        ("scope", "data"),
        ("name", "Canaryword"),
        ("email", "canary2@example.com"),
        ("message", "Zanzibar 7"),
    ];
    let form = client().post(format!("{}/", server.base_url)).form(&fields);
    assert_eq!(form.send().await.unwrap().status(), StatusCode::OK);
    until("written", async || desk.letters().len() == 2).await;
    let (confirm, status) = (link(&desk, "/confirm/").unwrap(), link(&desk, "/status/").unwrap());
    for url in [&confirm, &status] {
        assert_eq!(client().get(url).send().await.unwrap().status(), StatusCode::OK);
    }
    let bad =
        client().post(&confirm).header("Content-Type", "text/plain").body("canary2@example.com");
    assert!(bad.send().await.unwrap().status().is_client_error());
    let pressed = client().post(&confirm).form(&[("act", "confirm"), ("scope", "data")]);
    assert_eq!(pressed.send().await.unwrap().status(), StatusCode::OK);
    until("looked at", async || {
        let list = desk.run(&["ticket", "list", "--stage", "reviewing", "--json"]).well();
        list.lines().iter().any(|ticket| ticket["systems"].as_array().unwrap().len() == 3)
    })
    .await;
    assert_eq!(server.stops().code, 0);

    let log = std::fs::read_to_string(desk.path("log")).unwrap();
    assert!(log.contains("request.answered"), "{log}");
    let secret = |link: &str| link.rsplit_once('/').unwrap().1.to_owned();
    let marketing = desk.command(&[]).get_envs().find_map(|(name, value)| {
        (name == "ACTIVECAMPAIGN_TOKEN").then(|| value.unwrap().to_str().unwrap().to_owned())
    });
    for hidden in [
        "quentin",
        "Quentin",
        "Canaryword",
        "canary2",
        "canary%40",
        "Zanzibar",
        token,
        &secret(&confirm),
        &secret(&status),
        &marketing.unwrap(),
    ] {
        let line = log.lines().find(|line| line.contains(hidden));
        assert_eq!(line, None, "{hidden}");
    }
}

#[test]
fn a_port_that_is_taken_is_named() {
    let desk = Desk::with_systems();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let mut command = desk.command(&["serve"]);
    command.env("PRIVACY_DESK__SERVER__BIND", &address).env("RUST_LOG", "error");
    Run::of(command, b"").fails(1, &format!("can't listen on server.bind = \"{address}\""));
}

#[tokio::test]
async fn a_worker_alone_works_until_it_is_asked_to_stop() {
    let desk = Desk::with_systems();
    desk.opens(ANN, ERASE);
    let mut command = desk.command(&["work"]);
    command.env("RUST_LOG", "off").stdout(Stdio::piped()).stderr(Stdio::piped());
    let server = Server { child: Some(command.spawn().unwrap()), base_url: String::new() };
    until("written", async || desk.letters().len() == 1).await;
    let ended = server.stops();
    assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (0, "", ""));
}
