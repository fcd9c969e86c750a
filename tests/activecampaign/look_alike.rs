//! What the look-alike itself promises.

use std::time::Duration;

use privacy_desk::{
    cli::demo::look_alike::Behaviour,
    systems::{Fault, System as _},
};

use super::{order, stage};

#[tokio::test]
async fn the_look_alike_takes_five_calls_a_second() {
    let stage = stage(&[], Behaviour::default());
    let ann = order(&["ann@example.com"]);
    for _ in 0..2 {
        stage.find(&ann).await;
    }
    let fault = stage.system.find(&ann).await.unwrap_err();
    let second = Some(Duration::from_secs(1));
    assert!(matches!(fault, Fault::Later { after, .. } if after == second), "{fault}");
}

#[tokio::test]
async fn the_look_alike_keeps_its_account_in_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("activecampaign.json");
    let stage = stage(&["ann@example.com", "bob@example.com"], Behaviour::unpaced());
    stage.vendor.keep_in(file.clone()).unwrap();
    let kept =
        || -> serde_json::Value { serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap() };
    assert_eq!(kept()["contacts"][1]["email"], "bob@example.com");
    let ann = order(&["ann@example.com"]);
    let found = stage.find(&ann).await;
    stage.erase(&ann, &found).await;
    assert_eq!(kept(), stage.vendor.state_json());
    assert_eq!(kept()["contacts"].as_array().unwrap().len(), 1);
    assert_eq!(kept()["archive"], serde_json::json!([]));
}
