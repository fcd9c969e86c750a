//! Everybody in a database, by their e-mail addresses.

use privacy_desk::systems::{Fault, Listing as _};
use tokio::sync::mpsc;

use super::shop::{MAP, Shop};

/// All that a shop lists, and in how many batches.
async fn listed(shop: &Shop) -> (Vec<String>, usize) {
    let system = shop.connect(MAP).unwrap();
    let (to, mut from) = mpsc::channel(1);
    let taking = async {
        let (mut all, mut batches) = (Vec::new(), 0);
        while let Some(batch) = from.recv().await {
            batches += 1;
            all.extend(batch);
        }
        (all, batches)
    };
    let (done, mut taken) = tokio::join!(system.addresses(to), taking);
    done.unwrap();
    taken.0.sort();
    taken
}

#[tokio::test]
async fn every_column_that_identifies_by_email_is_listed_recycle_bins_included() {
    for shop in Shop::everywhere() {
        let all = [
            " ann@example.com ",
            "Ann@Example.com",
            "ann@example.com",
            "ann@example.com",
            "ann@example.com",
            "ann@example.com",
            "bob@example.com",
            "bob@example.com",
            "bob@example.com",
            "joann@example.com",
            "joann@example.com",
        ];
        assert_eq!(listed(&shop).await, (all.map(str::to_owned).into(), 1));
    }
}

#[tokio::test]
async fn many_are_handed_over_some_at_a_time_and_nothing_is_handed_over_for_an_empty_field() {
    for mut shop in Shop::everywhere() {
        let numbers = (10..2_510).map(|n| format!("({n}, 'R', 'reader{n}@example.com', NULL)"));
        let people = numbers.collect::<Vec<_>>().join(", ");
        shop.does(&format!("INSERT INTO leads (id, owner, email, deleted_at) VALUES {people}"));
        shop.does("INSERT INTO leads VALUES (9999, NULL, NULL, NULL)");
        let (all, batches) = listed(&shop).await;
        assert_eq!((all.len(), batches), (2_511, 3));
    }
}

#[tokio::test]
async fn whoever_does_not_take_the_list_stops_it() {
    for shop in Shop::everywhere() {
        let (to, from) = mpsc::channel(1);
        drop(from);
        let stopped = shop.connect(MAP).unwrap().addresses(to).await;
        assert!(matches!(stopped, Err(Fault::Unexpected(_))), "{stopped:?}");
    }
}
