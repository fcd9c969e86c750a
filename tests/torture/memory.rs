//! What a mail made to cost memory costs the running program.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::TcpStream,
};

use crate::{
    house::House,
    process::{Process, until},
};

const MIB: usize = 1024 * 1024;

/// How many times the size of a mail the program may hold: as it came and sealed in the same place,
/// once more as SQLite writes it, its cache, and what the allocator has not given back of the mail
/// before. libpq collects what it sends in a buffer that doubles as it grows.
fn may_hold() -> usize {
    if std::env::var_os("TEST_DATABASE_URL").is_some() { 6 } else { 4 }
}

/// The bombs of the test plan that are large: one part of 25 MiB, a file over its limit, a page.
fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let mail = |headers: &str, body: &str| {
        format!("From: eve@example.org\r\n{headers}\r\n\r\n{body}").into_bytes()
    };
    let base64 = "Content-Transfer-Encoding: base64";
    let almost = 25 * MIB - 1024;
    vec![
        ("one part", mail(base64, &"QUJD".repeat(almost / 4))),
        ("plain text", mail("Subject: x", &"words and more words\r\n".repeat(almost / 22))),
        (
            "a file",
            mail(&format!("Content-Type: image/png\r\n{base64}"), &"QUJD".repeat(almost / 4)),
        ),
        ("a page", mail("Content-Type: text/html", &"<div>".repeat(almost / 5))),
        (
            "parts",
            mail("Content-Type: multipart/mixed; boundary=b", &"--b\r\n\r\nx\r\n".repeat(200_000)),
        ),
    ]
}

/// How much memory the process has held at the most, in bytes.
fn peak(process: &Process) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() * 1024
}

/// The row allows 150 MB. A debug build is larger before anything has come than a release build, so
/// what is counted is what the mails add.
#[test]
#[expect(clippy::print_stdout, reason = "whoever makes a large run reads its figures")]
fn e2_e3_bombs_of_25_mib_add_no_more_than_a_few_times_their_size() {
    let house = House::build();
    let token = house.command(&["token", "new", "--scope", "intake"]).unwrap();
    let token = token["token"].as_str().unwrap().to_owned();
    let process = house.start("serve", None);
    let address = until("the desk listens", || process.address());
    let before = peak(&process);
    for (name, mail) in bombs() {
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!(
            "POST /api/v1/intake/email HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             Authorization: Bearer {token}\r\nContent-Length: {}\r\n\r\n",
            mail.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&mail).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 20"), "{name}: {answer}");
        let peak = peak(&process);
        println!("{name}: {} MB at the most, {} MB before", peak / 1_000_000, before / 1_000_000);
        assert!(
            peak - before <= may_hold() * 25 * MIB,
            "{name}: {} MB",
            (peak - before) / 1_000_000
        );
    }
}
