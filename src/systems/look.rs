//! Every system asked about one person, one after the other.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::NaiveDate;

use super::{Fault, System};
use crate::domain::{
    erasure::{Hindrance, Order, SystemKey},
    look::{Look, Namesakes, Seen},
    person::{Identifier, PersonName},
    request::{Language, Scope},
};

/// Looks into all connected systems.
pub struct LookAround(pub Vec<Arc<dyn System>>);

impl LookAround {
    fn present(&self) -> impl Iterator<Item = &Arc<dyn System>> {
        self.0.iter().filter(|system| system.entry().absence.is_none())
    }
}

#[async_trait]
impl Look for LookAround {
    async fn look(&self, who: &Identifier, today: NaiveDate) -> Vec<Seen> {
        let order = Order {
            person: vec![who.clone()],
            scope: Scope::AllData,
            language: Language::ENGLISH, // decides what is written; nothing is
            today,
        };
        let mut seen = Vec::new();
        for system in self.present() {
            let answer = system.find(&order).await.map_err(|fault| why(system.key(), &fault));
            seen.push(Seen { system: system.key().clone(), answer });
        }
        seen
    }

    async fn named(&self, name: &PersonName) -> Vec<Namesakes> {
        let mut all = Vec::new();
        for system in self.present() {
            let answer = system.named(name).await.map_err(|fault| why(system.key(), &fault));
            all.push(Namesakes { system: system.key().clone(), answer });
        }
        all
    }
}

/// What an agent is told, and the log.
fn why(system: &SystemKey, fault: &Fault) -> Hindrance {
    let hindrance = match fault {
        Fault::Later { hindrance, .. } | Fault::NeedsPerson { hindrance, .. } => *hindrance,
        Fault::Unexpected(_) => Hindrance::UnexpectedAnswer,
    };
    tracing::warn!(%system, %hindrance, "look.no_answer");
    hindrance
}
