//! How often one address of the network may guess links and send forms.
//!
//! The address is held in memory for an hour, counted, and written nowhere. It is known only where
//! that means something: a peer on our own network whom nobody named as a proxy may be one, and
//! behind it may be everybody, so nobody is counted there.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Mutex, PoisonError},
};

use actix_web::HttpRequest;
use chrono::TimeDelta;

use crate::domain::Time;

/// For how long is counted.
const PER: TimeDelta = TimeDelta::hours(1);
/// Links that open nothing, from one address. People mistype few: a link is clicked.
const GUESSES_MAX: u32 = 10;
/// Forms that were taken, from one address: an office behind one address may send many.
const FORMS_MAX: u32 = 60;
/// Addresses that are counted at once. Whoever has more than that is no single guesser.
const ADDRESSES_MAX: usize = 10_000;

/// Whoever calls, as far as they are counted.
#[derive(Debug, Default)]
pub struct Callers {
    proxies: Proxies,
    guesses: Counts,
    forms: Counts,
}

/// An address of the network, as it is counted: of IPv6 the half that a household is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Caller(IpAddr);

/// Wait for so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wait(pub(super) i64);

impl Callers {
    /// Callers who come straight, or through these proxies: addresses, or networks such as
    /// `10.0.0.0/8`. None where one of them is neither.
    pub fn through(proxies: &[String]) -> Option<Self> {
        let networks = proxies.iter().map(|text| Network::parse(text)).collect::<Option<_>>()?;
        Some(Self { proxies: Proxies(networks), ..Self::default() })
    }

    /// Who sent a request, if that can be known.
    pub(super) fn of(&self, request: &HttpRequest) -> Option<Caller> {
        let peer = request.peer_addr()?.ip();
        let fields = request.headers().get_all("X-Forwarded-For");
        // What somebody wrote in front of it must not hide what the proxy has added.
        let hops = fields.flat_map(|field| field.as_bytes().split(|byte| *byte == b','));
        let hops: Vec<&str> = hops.map(|hop| str::from_utf8(hop).unwrap_or_default()).collect();
        self.proxies.caller(peer, &hops)
    }

    /// Whether an address has guessed often enough.
    pub(super) fn may_look(&self, who: Caller, at: Time) -> Result<(), Wait> {
        self.guesses.is_within(who, GUESSES_MAX, at)
    }

    /// A link opened nothing.
    pub(super) fn guessed(&self, who: Caller, at: Time) {
        self.guesses.add(who, at);
    }

    /// Counts a form, unless there were enough of them.
    pub(super) fn sends_a_form(&self, who: Caller, at: Time) -> Result<(), Wait> {
        self.forms.is_within(who, FORMS_MAX, at)?;
        self.forms.add(who, at);
        Ok(())
    }
}

/// The proxies whose word on the caller is believed.
#[derive(Debug, Default)]
struct Proxies(Vec<Network>);

impl Proxies {
    /// The caller behind a peer. Each proxy adds the address that it sees to the end of the list,
    /// so the last one that no proxy of ours has is the caller; what is before it, anybody wrote.
    fn caller(&self, peer: IpAddr, hops: &[&str]) -> Option<Caller> {
        let mut nearest = peer.to_canonical();
        if !self.trusts(nearest) {
            return (!is_on_our_network(nearest)).then(|| Caller::at(nearest));
        }
        for hop in hops.iter().rev() {
            nearest = address(hop)?;
            if !self.trusts(nearest) {
                return Some(Caller::at(nearest));
            }
        }
        None // only proxies: one of them does not say for whom it asks
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.holds(address))
    }
}

impl Caller {
    fn at(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(_) => Self(address),
            IpAddr::V6(v6) => Self(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64).into()),
        }
    }
}

/// An address with or without a port, as proxies write it.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let bare = text.parse().ok();
    let address =
        bare.or_else(|| text.parse().ok().map(|socket: std::net::SocketAddr| socket.ip()));
    address.map(|address| address.to_canonical())
}

fn is_on_our_network(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

/// A network: an address, and how many of its first bits count.
#[derive(Debug, Clone, Copy)]
struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.trim().split_once('/').unwrap_or((text.trim(), ""));
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = if bits.is_empty() { most } else { bits.parse().ok()? };
        (bits <= most).then_some(Self { address, bits })
    }

    fn holds(&self, other: IpAddr) -> bool {
        let differing_bits = match (self.address, other) {
            (IpAddr::V4(a), IpAddr::V4(b)) => (a.to_bits() ^ b.to_bits()).leading_zeros(),
            (IpAddr::V6(a), IpAddr::V6(b)) => (a.to_bits() ^ b.to_bits()).leading_zeros(),
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => return false,
        };
        differing_bits >= self.bits
    }
}

/// How often each did something within the hour that began with their first time.
#[derive(Debug, Default)]
struct Counts(Mutex<HashMap<Caller, Count>>);

#[derive(Debug, Clone, Copy)]
struct Count {
    since: Time,
    times: u32,
}

impl Count {
    fn ends_at(&self) -> Time {
        self.since + PER
    }
}

impl Counts {
    fn is_within(&self, who: Caller, most: u32, at: Time) -> Result<(), Wait> {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.get(&who) {
            Some(count) if count.times >= most && at < count.ends_at() => {
                Err(Wait((count.ends_at() - at).num_seconds().max(1)))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn add(&self, who: Caller, at: Time) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= ADDRESSES_MAX && !counts.contains_key(&who) {
            counts.retain(|_, count| at < count.ends_at());
            let first = counts.iter().min_by_key(|(_, count)| count.since).map(|(who, _)| *who);
            if let Some(first) = first.filter(|_| counts.len() >= ADDRESSES_MAX) {
                counts.remove(&first);
            }
        }
        let count = counts.entry(who).or_insert(Count { since: at, times: 0 });
        if at >= count.ends_at() {
            *count = Count { since: at, times: 0 };
        }
        count.times += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caller(proxies: &[&str], peer: &str, hops: &str) -> Option<String> {
        let proxies: Vec<String> = proxies.iter().map(|&text| text.to_owned()).collect();
        let callers = Callers::through(&proxies).unwrap();
        let hops: Vec<&str> = hops.split(',').filter(|hop| !hop.is_empty()).collect();
        callers.proxies.caller(peer.parse().unwrap(), &hops).map(|caller| caller.0.to_string())
    }

    #[test]
    fn the_caller_is_the_last_hop_that_no_proxy_of_ours_has() {
        let check = |proxies: &[&str], peer, hops, expected: Option<&str>| {
            assert_eq!(
                caller(proxies, peer, hops).as_deref(),
                expected,
                "{proxies:?} {peer} {hops}"
            );
        };
        let ours = &["127.0.0.1", "10.1.0.0/16", "fd00::/8"][..];
        check(ours, "127.0.0.1", "203.0.113.9", Some("203.0.113.9"));
        check(ours, "::ffff:127.0.0.1", "203.0.113.9:4711", Some("203.0.113.9"));
        check(ours, "127.0.0.1", "1.1.1.1, 203.0.113.9, 10.1.2.3", Some("203.0.113.9"));
        check(ours, "fd00::1", "[2001:db8:1:2:3::4]:443", Some("2001:db8:1:2::"));
        check(ours, "127.0.0.1", "10.2.0.1", Some("10.2.0.1"));
        check(ours, "127.0.0.1", "203.0.113.9, unknown", None);
        check(ours, "127.0.0.1", "", None);
        // Whoever is no proxy of ours can write what they want.
        check(ours, "203.0.113.9", "1.1.1.1", Some("203.0.113.9"));
        check(&[], "127.0.0.1", "203.0.113.9", None);
        check(&[], "192.168.0.7", "", None);
        check(&[], "203.0.113.9", "", Some("203.0.113.9"));
        check(&["0.0.0.0/0"], "8.8.8.8", "1.1.1.1", None);
    }

    #[test]
    fn a_proxy_is_an_address_or_a_network() {
        for wrong in ["proxy.example", "10.0.0.0/33", "10.0.0.0/x", "", "10.0.0"] {
            assert!(Callers::through(&[wrong.to_owned()]).is_none(), "{wrong}");
        }
    }

    #[test]
    fn who_counts_much_is_let_in_again_after_an_hour_and_memory_is_bounded() {
        let (counts, at) = (Counts::default(), Time::UNIX_EPOCH);
        let who = |number: u32| Caller::at(std::net::Ipv4Addr::from_bits(number).into());
        counts.add(who(1), at);
        counts.add(who(1), at + TimeDelta::minutes(59));
        assert_eq!(counts.is_within(who(1), 2, at + TimeDelta::minutes(59)), Err(Wait(60)));
        assert_eq!(counts.is_within(who(2), 2, at), Ok(()));
        assert_eq!(counts.is_within(who(1), 2, at + PER), Ok(()));
        counts.add(who(1), at + PER);
        assert_eq!(counts.is_within(who(1), 2, at + PER), Ok(()));
        for number in 0..20_000 {
            counts.add(who(number), at + PER);
        }
        assert_eq!(counts.0.lock().unwrap().len(), ADDRESSES_MAX);
    }
}
