//! Chromium without a window, and the driver process behind it.

use std::{
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
};

use serde_json::{Value, json};
use thirtyfour::{ChromiumLikeCapabilities as _, prelude::*};

use crate::harness::{TestDesk, staff::PASSWORD};

/// A browser of one test.
pub(crate) struct Browser {
    pub(crate) page: WebDriver,
    driver: Child,
}

/// How the browser differs from the usual one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    /// Width and height of the window.
    pub(crate) size: (u32, u32),
    /// Whether scripts run.
    pub(crate) scripts: bool,
}

impl Kind {
    pub(crate) const DESKTOP: Self = Self { size: (1280, 900), scripts: true };
    pub(crate) const PHONE_WITHOUT_SCRIPTS: Self = Self { size: (390, 844), scripts: false };
}

impl Browser {
    pub(crate) async fn open(kind: Kind) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("chromedriver: {error}; see ./check"));
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            tokio::task::yield_now().await;
        }
        let mut wanted = DesiredCapabilities::chrome();
        let (width, height) = kind.size;
        let size = format!("--window-size={width},{height}");
        for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", &size] {
            wanted.add_arg(argument).unwrap();
        }
        if !kind.scripts {
            let off = json!({ "profile.managed_default_content_settings.javascript": 2 });
            wanted.add_experimental_option("prefs", off).unwrap();
        }
        let page = WebDriver::new(format!("http://127.0.0.1:{port}"), wanted).await.unwrap();
        Self { page, driver }
    }

    pub(crate) async fn goes_to(&self, url: &str) {
        self.page.goto(url).await.unwrap();
    }

    /// The one element that fits.
    pub(crate) async fn sees(&self, css: &str) -> WebElement {
        self.page.find(By::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"))
    }

    pub(crate) async fn clicks(&self, css: &str) {
        self.sees(css).await.click().await.unwrap();
    }

    pub(crate) async fn types(&self, css: &str, text: &str) {
        self.sees(css).await.send_keys(text).await.unwrap();
    }

    /// Keys, pressed wherever the focus is.
    pub(crate) async fn presses(&self, keys: &str) {
        self.page.action_chain().send_keys(keys).perform().await.unwrap();
    }

    /// Presses keys that lead to another page, and waits until it is there.
    pub(crate) async fn leaves_by(&self, keys: &str) {
        let before = self.sees("html").await;
        self.presses(keys).await;
        self.is_elsewhere_than(&before).await;
    }

    /// Clicks what leads to another page, and waits until it is there.
    pub(crate) async fn leaves_through(&self, css: &str) {
        let before = self.sees("html").await;
        self.clicks(css).await;
        self.is_elsewhere_than(&before).await;
    }

    async fn is_elsewhere_than(&self, before: &WebElement) {
        while before.tag_name().await.is_ok() || self.page.find(By::Css("main")).await.is_err() {
            tokio::task::yield_now().await;
        }
    }

    pub(crate) async fn text(&self) -> String {
        self.sees("body").await.text().await.unwrap()
    }

    pub(crate) async fn evaluates(&self, script: &str) -> Value {
        let answer = self.page.execute(script, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("{error}")).json().clone()
    }

    /// Light or dark, as the reader's system has it.
    pub(crate) async fn prefers(&self, scheme: &str) {
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let wanted = json!({ "name": "prefers-color-scheme", "value": scheme });
        let media = json!({ "features": [wanted, still] });
        self.page.cdp().send_raw("Emulation.setEmulatedMedia", media).await.unwrap();
    }

    /// A screen of so many pixels, narrower than a window can be.
    pub(crate) async fn is_as_wide_as(&self, width: u32) {
        let screen =
            json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": true });
        self.page.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await.unwrap();
    }

    /// Signs in, in a language, with keys only.
    pub(crate) async fn signs_in(&self, desk: &TestDesk, name: &str, language: &str) {
        self.goes_to(&format!("{}/desk/sign-in?language={language}", desk.base_url)).await;
        self.types("#name", name).await;
        self.types("#password", PASSWORD).await;
        self.leaves_by("\u{e007}").await;
    }

    pub(crate) async fn closes(self) {
        self.page.clone().quit().await.unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}
