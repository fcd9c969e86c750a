//! Somebody came back, and the desk dies while it looks at the systems again.

use privacy_desk::cli::demo::look_alike::Contact;

use crate::{
    house::House,
    kills::side_by_side,
    life::{Life, must_be_sound},
};

/// Every failpoint that a look passes, in order.
const POINTS: &[&str] = &["watch.1.looked", "watch.1.before_commit", "watch.1.after_commit"];

#[test]
fn whoever_came_back_is_told_to_an_agent_once_wherever_the_desk_dies() {
    side_by_side(POINTS, |point| {
        let mut life = Life::begin(House::build(), None);
        life.confirms();
        life.comes_to_rest();
        life.stops();
        let ann = Contact::new("ann.keller@example.com", "Ann", "Keller");
        life.house.marketing.import(ann);
        life.house.a_day_passes();
        life.starts("serve", Some(point));
        life.comes_to_rest_with(2);
        let house = life.end();
        assert_eq!(house.count("tickets WHERE channel = 'watch' AND stage = 'received'"), 1);
        assert_eq!(house.count("watches WHERE day = 1"), 3, "one look at each system");
        assert_eq!(house.count("audit_lines WHERE stream = 'watch'"), 3);
        assert_eq!(
            house.marketing.contacts().iter().filter(|c| *c == "ann.keller@example.com").count(),
            1
        );
        must_be_sound(&house);
    });
}
