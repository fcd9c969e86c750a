//! The second look sees what is there, whatever was said.

use privacy_desk::{domain::erasure::Deed, systems::System as _};

use super::shop::{MAP, Shop, all_data};

#[tokio::test]
async fn a_claim_that_nothing_stands_behind_is_seen() {
    for shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        let claimed = found.parts.clone();
        let parts = system.read_back(&order, &found, claimed).await.unwrap();
        for part in parts.iter().filter(|part| part.deed.erases()) {
            assert_eq!(part.left, Some(part.found), "{}", part.collection);
        }
    }
}

#[tokio::test]
async fn a_contact_that_came_back_is_seen_by_its_address() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        let done = system.erase(&order, &found).await.unwrap();
        shop.does("INSERT INTO leads_bin VALUES (77, 'ann@example.com')");
        let parts = system.read_back(&order, &found, done).await.unwrap();
        let left: u64 = parts.iter().filter_map(|part| part.left).sum();
        assert_eq!(left, 1);
    }
}

#[tokio::test]
async fn an_orphan_is_seen_by_its_key() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        let done = system.erase(&order, &found).await.unwrap();
        shop.does("INSERT INTO bookings VALUES (99, NULL, NULL, 'Ann Ash', NULL)");
        shop.does("UPDATE bookings SET note = 'vegan' WHERE id = 1");
        let parts = system.read_back(&order, &found, done).await.unwrap();
        let bookings = parts.iter().find(|part| part.deed == Deed::Anonymise).unwrap();
        assert_eq!(bookings.left, Some(1), "the recorded row; nothing leads to the other one");
    }
}

#[tokio::test]
async fn rows_of_whoever_got_the_number_next_are_not_the_persons() {
    for mut shop in Shop::everywhere() {
        let system = shop.connect(MAP).unwrap();
        let order = all_data("ann@example.com");
        let found = system.find(&order).await.unwrap();
        let done = system.erase(&order, &found).await.unwrap();
        shop.does(
            "INSERT INTO clients VALUES (1, 'Carla Cole', 'carla@example.com', NULL, NULL);
             INSERT INTO messages VALUES (1, 9, 'hello from Carla');",
        );
        let parts = system.read_back(&order, &found, done).await.unwrap();
        let messages = parts.iter().find(|part| part.collection == "messages").unwrap();
        assert_eq!(messages.left, Some(0));
    }
}
