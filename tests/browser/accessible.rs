//! axe-core finds nothing serious or critical on any page, light and dark, in every language of
//! the desk.

use crate::{
    ANN, EVERYTHING,
    browser::{Browser, Kind},
    harness::TestDesk,
};

const RUN: &str = "return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', \
    'wcag22aa', 'best-practice'] }).then(seen => seen.violations \
    .filter(one => ['serious', 'critical'].includes(one.impact)) \
    .map(one => one.id + ': ' + one.nodes[0].html))";

fn axe() -> String {
    let path = std::env::var("AXE_CORE")
        .unwrap_or_else(|_| "target/tools/node_modules/axe-core/axe.min.js".to_owned());
    std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no axe-core at {path}; see ./check"))
}

/// Looks at each page in both schemes.
async fn looks_at(browser: &Browser, pages: &[String]) {
    let axe = axe();
    let mut wrong = Vec::new();
    for page in pages {
        browser.prefers("light").await;
        browser.goes_to(page).await;
        browser.evaluates(&axe).await;
        for scheme in ["light", "dark"] {
            browser.prefers(scheme).await;
            let found = browser.evaluates(RUN).await;
            let found = found.as_array().unwrap().clone();
            wrong.extend(found.into_iter().map(|one| format!("{page}, {scheme}: {one}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn g15_the_pages_for_people_who_ask_are_accessible() {
    let desk = TestDesk::open().await;
    let ticket = desk.asks(ANN, EVERYTHING).await;
    let letter = desk.letter_to(ANN);
    let links = [desk.base_url.clone() + "/", letter.confirm_link(), letter.status_link()];
    let browser = Browser::open(Kind::DESKTOP).await;
    for language in ["en", "de", "it"] {
        let pages = links.iter().map(|link| format!("{link}?language={language}"));
        let missing = format!("{}/nowhere?language={language}", desk.base_url);
        looks_at(&browser, &pages.chain([missing]).collect::<Vec<_>>()).await;
    }
    desk.confirms(ANN, "data").await;
    looks_at(&browser, &links[1..]).await;
    desk.is_approved(&ticket).await;
    let paper = desk.letter_to(ANN).status_link() + "/certificate";
    let papers = ["en", "de", "it"].map(|language| format!("{paper}?language={language}"));
    looks_at(&browser, &papers).await;
    browser.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn g15_the_pages_for_staff_are_accessible() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "compliance admin");
    let ticket = desk.asks(ANN, EVERYTHING).await;
    desk.confirms(ANN, "data").await;
    desk.hands_in("Subject: nobody wrote this\r\n\r\nDelete my data.\r\n").await;
    let with_more = "From: tom@example.com\r\nSubject: Erase my data\r\n\
        Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n\
        <p>Erase my data.\r\n--b\r\nContent-Type: image/png; name=x.png\r\n\r\nx\r\n--b--\r\n";
    let with_more = desk.hands_in(with_more).await["ticket"].as_str().unwrap().to_owned();
    let browser = Browser::open(Kind::DESKTOP).await;
    for language in ["en", "de", "it"] {
        browser.signs_in(&desk, "ida", language).await;
        let pages = [
            format!("/desk/sign-in?language={language}"),
            "/desk".to_owned(),
            "/desk?view=mine".to_owned(),
            format!("/desk/tickets/{ticket}"),
            format!("/desk/tickets/{with_more}"),
            format!("/desk/tickets/{ticket}/reply?use=the_difference"),
            "/desk/tickets/PD-0000-0000".to_owned(),
            "/desk/new".to_owned(),
            "/desk/people".to_owned(),
            "/desk/quarantine".to_owned(),
            "/desk/account".to_owned(),
            "/compliance".to_owned(),
            "/compliance/audit".to_owned(),
            "/compliance/holds".to_owned(),
            "/admin/systems".to_owned(),
            "/admin/users".to_owned(),
            "/admin/letters".to_owned(),
            "/admin/doctor".to_owned(),
        ];
        let pages = pages.map(|path| format!("{}{path}", desk.base_url));
        looks_at(&browser, &pages).await;
    }
    browser.closes().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn g15_nothing_scrolls_sideways_on_the_narrowest_screen_whatever_the_name() {
    let desk = TestDesk::open().await;
    desk.hires("ida", "compliance admin");
    let raw = crate::harness::mail(
        "\"يوسف الحدّاد\" <yousef@example.com>",
        "احذفوا بياناتي من فضلكم",
        "Please erase all personal data that you hold about me. أشكركم جزيل الشكر",
    );
    let ticket = desk.hands_in(&raw).await["ticket"].as_str().unwrap().to_owned();
    desk.works().await;
    let letter = desk.letter_to("yousef@example.com");
    let browser = Browser::open(Kind::DESKTOP).await;
    browser.signs_in(&desk, "ida", "de").await;
    // As wide as a page of 1280 pixels at 400 % (WCAG 1.4.10).
    browser.is_as_wide_as(320).await;
    let mut pages = vec![desk.base_url.clone() + "/", letter.confirm_link(), letter.status_link()];
    let ticket_page = format!("/desk/tickets/{ticket}");
    let reply_page = format!("{ticket_page}/reply?use=kept_by_law");
    for path in [
        "/desk",
        &ticket_page,
        &reply_page,
        "/desk/new",
        "/desk/people",
        "/compliance",
        "/compliance/audit",
        "/compliance/holds",
        "/admin/users",
        "/admin/letters",
        "/admin/doctor",
        "/admin/systems",
    ] {
        pages.push(format!("{}{path}", desk.base_url));
    }
    for page in pages {
        browser.goes_to(&page).await;
        let over =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(browser.evaluates(over).await, 0, "{page}");
    }
    browser.goes_to(&format!("{}{ticket_page}", desk.base_url)).await;
    let direction = "return getComputedStyle(document.querySelector('h1')).direction";
    assert_eq!(browser.evaluates(direction).await, "rtl", "the subject runs as it was written");
    browser.closes().await;
}
