//! Which network addresses a system may live at.
//!
//! An address in a file, or a name that somebody else's DNS answers for, must not become a way
//! into our own network or to the metadata service of a cloud (OWASP: server-side request
//! forgery). So what a name resolves to is looked at when we connect, not when we start.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// How far a system may reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// Addresses of the public internet, over https.
    Public,
    /// Private networks too (`allow_private_network`), and plain http on this machine.
    Private,
}

/// Why an address is not called. It is said to whoever wrote the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The key would travel in the clear.
    #[error(
        "use an address that starts with https:// (http:// is for this machine only, with allow_private_network: true)"
    )]
    NotHttps,
    /// An address of a private network, where none is allowed.
    #[error(
        "the address lies in a private network: set allow_private_network: true if the system is yours"
    )]
    Private,
    /// An address at which no system can be: link-local, metadata, multicast, reserved.
    #[error("the address is link-local, multicast or reserved: no system may be there")]
    Never,
}

/// What an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    Public,
    Private,
    Never,
}
use Zone::{Never, Private, Public};

/// IANA's special-purpose addresses (RFC 6890); the first line that holds the address decides.
#[rustfmt::skip]
const SPECIAL_V4: &[([u8; 4], u32, Zone)] = &[
    ([0, 0, 0, 0],          8, Never),   // "this network": Linux takes it for loopback
    ([10, 0, 0, 0],         8, Private),
    ([100, 100, 100, 200], 32, Never),   // metadata of Alibaba Cloud
    ([100, 64, 0, 0],      10, Private), // carrier-grade NAT
    ([127, 0, 0, 0],        8, Private), // loopback
    ([169, 254, 0, 0],     16, Never),   // link-local, and the metadata of most clouds
    ([172, 16, 0, 0],      12, Private),
    ([192, 0, 0, 0],       24, Never),   // protocol assignments, metadata of Oracle Cloud
    ([192, 0, 2, 0],       24, Never),   // documentation
    ([192, 88, 99, 0],     24, Never),   // 6to4 relays
    ([192, 168, 0, 0],     16, Private),
    ([198, 18, 0, 0],      15, Never),   // benchmarks
    ([198, 51, 100, 0],    24, Never),   // documentation
    ([203, 0, 113, 0],     24, Never),   // documentation
    ([224, 0, 0, 0],        3, Never),   // multicast, reserved, broadcast
];

/// The same for IPv6. Outside `2000::/3` nothing is public.
#[rustfmt::skip]
const SPECIAL_V6: &[([u16; 8], u32, Zone)] = &[
    ([0, 0, 0, 0, 0, 0, 0, 1],              128, Private), // loopback
    ([0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254], 128, Never),   // metadata of Amazon
    ([0xfc00, 0, 0, 0, 0, 0, 0, 0],           7, Private), // unique local
    ([0x2001, 0, 0, 0, 0, 0, 0, 0],          23, Never),   // protocol assignments, Teredo
    ([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0],      32, Never),   // documentation
    ([0x2002, 0, 0, 0, 0, 0, 0, 0],          16, Never),   // 6to4, which hides an IPv4 address
    ([0x3fff, 0, 0, 0, 0, 0, 0, 0],          20, Never),   // documentation
    ([0x2000, 0, 0, 0, 0, 0, 0, 0],           3, Public),
    ([0, 0, 0, 0, 0, 0, 0, 0],                0, Never),
];

impl Network {
    /// The reach that a file's `allow_private_network` gives.
    pub const fn allowing_private(allowed: bool) -> Self {
        if allowed { Self::Private } else { Self::Public }
    }

    /// Whether a URL may be called, as far as it can be told before its name is resolved.
    pub fn admit(self, url: &Url) -> Result<(), Refused> {
        let (ip, here) = match url.host() {
            Some(Host::Ipv4(ip)) => (Some(IpAddr::V4(ip)), ip.is_loopback()),
            Some(Host::Ipv6(ip)) => (Some(IpAddr::V6(ip)), ip.is_loopback()),
            Some(Host::Domain(name)) => (None, name == "localhost"),
            None => return Err(Refused::NotHttps),
        };
        if let Some(ip) = ip {
            self.admit_ip(ip)?;
        }
        match url.scheme() {
            "https" => Ok(()),
            "http" if here && self == Self::Private => Ok(()),
            _ => Err(Refused::NotHttps),
        }
    }

    /// Whether an address may be connected to.
    pub fn admit_ip(self, ip: IpAddr) -> Result<(), Refused> {
        match (zone(ip), self) {
            (Public, _) | (Private, Self::Private) => Ok(()),
            (Private, Self::Public) => Err(Refused::Private),
            (Never, _) => Err(Refused::Never),
        }
    }

    /// Of the addresses that a name resolves to, those that may be connected to.
    fn keep(self, found: impl Iterator<Item = SocketAddr>) -> Result<Vec<SocketAddr>, Refused> {
        let mut kept = Vec::new();
        let mut refused = Refused::Never;
        for address in found {
            match self.admit_ip(address.ip()) {
                Ok(()) => kept.push(address),
                Err(why) => refused = why,
            }
        }
        if kept.is_empty() { Err(refused) } else { Ok(kept) }
    }
}

fn zone(ip: IpAddr) -> Zone {
    match ip {
        IpAddr::V4(ip) => zone_v4(ip),
        IpAddr::V6(ip) => hidden_v4(ip).map_or_else(|| zone_v6(ip), zone_v4),
    }
}

fn zone_v4(ip: Ipv4Addr) -> Zone {
    let differs = |net: [u8; 4]| u32::from(ip) ^ u32::from_be_bytes(net);
    let holds = |net, bits| differs(net).leading_zeros() >= bits;
    SPECIAL_V4.iter().find(|(net, bits, _)| holds(*net, *bits)).map_or(Public, |line| line.2)
}

fn zone_v6(ip: Ipv6Addr) -> Zone {
    let differs = |net: [u16; 8]| u128::from(ip) ^ u128::from(Ipv6Addr::from(net));
    let holds = |net, bits| differs(net).leading_zeros() >= bits;
    SPECIAL_V6.iter().find(|(net, bits, _)| holds(*net, *bits)).map_or(Never, |line| line.2)
}

/// The IPv4 address behind an IPv4-mapped one (`::ffff:0:0/96`) or one of NAT64 (RFC 6052).
fn hidden_v4(ip: Ipv6Addr) -> Option<Ipv4Addr> {
    let nat64 = ip.segments().starts_with(&[0x64, 0xff9b, 0, 0, 0, 0]);
    let [.., a, b, c, d] = ip.octets();
    if nat64 { Some(Ipv4Addr::new(a, b, c, d)) } else { ip.to_ipv4_mapped() }
}

/// Hands out only what may be connected to of what `names` resolves: a name that answers with a
/// public address today and with ours tomorrow ("DNS rebinding") is caught here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Guarded<R> {
    pub(super) network: Network,
    pub(super) names: R,
}

impl<R: Resolve> Resolve for Guarded<R> {
    fn resolve(&self, name: Name) -> Resolving {
        let (network, found) = (self.network, self.names.resolve(name));
        Box::pin(async move {
            let kept: Addrs = Box::new(network.keep(found.await?)?.into_iter());
            Ok(kept)
        })
    }
}

/// Resolves names as this machine does.
#[derive(Debug, Clone, Copy)]
pub(super) struct MachineDns;

impl Resolve for MachineDns {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<_> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let found: Addrs = Box::new(found.into_iter());
            Ok(found)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Spellings of addresses that a URL must not smuggle past us.
    #[rustfmt::skip]
    const NEVER: &[&str] = &[
        "0.0.0.0", "0", "0x0", "169.254.169.254", "169.254.42.1", "2852039166", "0xa9fea9fe",
        "0xa9.0xfe.0xa9.0xfe", "0251.0376.0251.0376", "169.16689662", "[::]", "[fe80::1]",
        "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]",
        "[fd00:ec2::254]", "100.100.100.200", "192.0.0.192", "224.0.0.1", "255.255.255.255",
        "198.18.0.1", "203.0.113.9", "[ff02::1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]",
        "[2001:db8::1]", "[::127.0.0.1]", "１６９.254.169.254", "169。254。169。254",
    ];
    #[rustfmt::skip]
    const PRIVATE: &[&str] = &[
        "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "0x7f.0.0.1",
        "017700000001", "0177.0.0.1", "127.127.127.127", "[::1]", "[0:0:0:0:0:0:0:1]",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "10.0.0.1", "10.1",
        "0x0a000001", "172.16.0.1", "172.31.255.254", "192.168.1.1", "3232235777", "100.64.0.1",
        "[fc00::1]", "[fd12:3456::1]", "[::ffff:10.0.0.1]", "①②⑦.0.0.1", "127.0.0.1.",
    ];
    #[rustfmt::skip]
    const OPEN: &[&str] = &[
        "8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "[2606:4700::1111]",
        "[64:ff9b::808:808]", "example.com",
    ];

    fn check(network: Network, host: &str, expect: Result<(), Refused>) {
        let url = Url::parse(&format!("https://{host}/api/3/contacts")).unwrap();
        assert_eq!(network.admit(&url), expect, "{host} as {:?}", url.host());
    }

    #[test]
    fn b12_no_spelling_of_an_inner_address_gets_through() {
        for host in NEVER {
            check(Network::Public, host, Err(Refused::Never));
            check(Network::Private, host, Err(Refused::Never));
        }
        for host in PRIVATE {
            check(Network::Public, host, Err(Refused::Private));
            check(Network::Private, host, Ok(()));
        }
        for host in OPEN {
            check(Network::Public, host, Ok(()));
        }
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        let admit = |network: Network, url: &str| network.admit(&Url::parse(url).unwrap());
        assert_eq!(admit(Network::Private, "http://127.0.0.1:8080/"), Ok(()));
        assert_eq!(admit(Network::Private, "http://localhost:8080/"), Ok(()));
        for url in ["http://10.0.0.1/", "http://example.com/", "file:///etc/passwd", "ftp://[::1]/"]
        {
            assert_eq!(admit(Network::Private, url), Err(Refused::NotHttps), "{url}");
        }
        assert_eq!(admit(Network::Public, "http://example.com/"), Err(Refused::NotHttps));
    }

    /// A name server that answers each question with the next of its addresses.
    struct Rebinding(std::sync::Mutex<Vec<&'static str>>);

    impl Resolve for Rebinding {
        fn resolve(&self, _: Name) -> Resolving {
            let ip = self.0.lock().unwrap().remove(0);
            let found: Addrs = Box::new([SocketAddr::new(ip.parse().unwrap(), 0)].into_iter());
            Box::pin(async move { Ok(found) })
        }
    }

    #[tokio::test]
    async fn b12_a_name_that_moves_inside_between_two_calls_is_refused_the_second_time() {
        let inside = ["127.0.0.1", "169.254.169.254", "::ffff:10.0.0.1", "fd00:ec2::254"];
        for ip in inside {
            let names = Rebinding(vec!["93.184.215.14", ip].into());
            let guarded = Guarded { network: Network::Public, names };
            let asked = || guarded.resolve("crm.example".parse().unwrap());
            assert_eq!(asked().await.unwrap().count(), 1, "the first answer is public");
            assert!(asked().await.err().unwrap().is::<Refused>(), "{ip}");
        }
    }

    #[test]
    fn b12_a_name_that_points_inside_tomorrow_is_refused_tomorrow() {
        let keep = |ips: &[&str]| {
            Network::Public.keep(ips.iter().map(|ip| SocketAddr::new(ip.parse().unwrap(), 0)))
        };
        assert_eq!(keep(&["8.8.8.8"]).unwrap().len(), 1);
        assert_eq!(keep(&["8.8.8.8", "127.0.0.1"]).unwrap().len(), 1);
        assert_eq!(keep(&["127.0.0.1"]), Err(Refused::Private));
        assert_eq!(keep(&["169.254.169.254"]), Err(Refused::Never));
        assert_eq!(keep(&[]), Err(Refused::Never));
    }
}
