//! The laws that a policy was checked against.

use super::{Language, Voice};
use crate::law;
use crate::model::Model;

/// What the laws are called that apply to anything in a policy and that rules speak of.
pub fn laws(model: &Model, language: &Language) -> Vec<String> {
    let voice = Voice::new(model, language);
    law::applying(model).into_iter().map(|law| voice.name(law)).collect()
}
