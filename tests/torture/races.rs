//! Several processes at the same thing at the same time.

use std::thread;

use crate::{
    house::House,
    life::{Life, must_be_as_undisturbed},
};

#[test]
fn a_mail_that_is_delivered_many_times_at_once_is_one_ticket() {
    let house = House::build();
    let deliver = || house.takes_in(None).unwrap()["result"].clone();
    let mut results: Vec<_> = thread::scope(|scope| {
        let deliveries: Vec<_> = (0..8).map(|_| scope.spawn(deliver)).collect();
        deliveries.into_iter().map(|delivery| delivery.join().unwrap()).collect()
    });
    results.sort_by_key(ToString::to_string);
    assert_eq!(results.pop().unwrap(), "opened");
    assert!(results.iter().all(|result| result == "duplicate"), "{results:?}");
    house.ticket();
    assert_eq!(house.count("jobs WHERE task LIKE 'send:%'"), 1);
    assert_eq!(house.count("messages"), 1);
}

#[test]
fn a_mail_without_an_id_that_is_delivered_again_is_one_ticket() {
    let house = House::build();
    let mail = b"From: ann.keller@example.com\r\nSubject: Please\r\n\r\nDelete all my data.\r\n";
    assert!(house.takes(mail, Some("intake.after_commit")).is_err(), "killed before it answered");
    assert_eq!(house.takes(mail, None).unwrap()["result"], "duplicate");
    house.ticket();
}

#[test]
fn three_workers_do_the_work_of_one() {
    let mut life = Life::begin(House::build(), None);
    let helpers = [life.house.start("work", None), life.house.start("work", None)];
    life.confirms();
    life.comes_to_rest();
    for helper in helpers {
        helper.terminate();
    }
    must_be_as_undisturbed(&life.end());
}
