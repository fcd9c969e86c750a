//! Every system asked about one person, one after the other.

use std::sync::Arc;

use async_trait::async_trait;
use chrono::NaiveDate;

use super::{Fault, System};
use crate::domain::{
    erasure::{Hindrance, Order},
    look::{Look, Seen},
    person::Identifier,
    request::{Language, Scope},
};

/// Looks into all connected systems.
pub struct LookAround(pub Vec<Arc<dyn System>>);

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
        for system in &self.0 {
            let answer = system.find(&order).await.map_err(|fault| why(&fault));
            if let Err(hindrance) = &answer {
                tracing::warn!(system = %system.key(), %hindrance, "look.no_answer");
            }
            seen.push(Seen { system: system.key().clone(), answer });
        }
        seen
    }
}

const fn why(fault: &Fault) -> Hindrance {
    match fault {
        Fault::Later { hindrance, .. } | Fault::NeedsPerson { hindrance, .. } => *hindrance,
        Fault::Unexpected(_) => Hindrance::UnexpectedAnswer,
    }
}
