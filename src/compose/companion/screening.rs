//! Screening for impact assessments: which criteria of the library's rules each activity meets, and of which nobody can tell.

use rustc_hash::FxHashMap;

use super::desk::Desk;
use super::sheet::{Sheet, SheetRow, Values};
use crate::compose::doc::Inline;
use crate::compose::register::Flow;
use crate::law::screening::{Answer, Screened, screened};
use crate::model::EntityId;
use crate::schema::Field;

const COLUMNS: &[&str] = &["activity", "criteria-number", "criteria-met", "criteria-untold", "criteria-not-met", "dpia", "owner"];

pub(super) fn sheet(desk: &Desk<'_>) -> Sheet {
    let titles: FxHashMap<EntityId, &Flow> = desk.rows().map(|flow| (flow.row.entity, flow)).collect();
    let rows = screened(desk.model).into_iter().filter_map(|screened| row(desk, &titles, screened)).collect();
    Sheet { name: "impact-assessments", columns: COLUMNS, rows }
}

fn row(desk: &Desk<'_>, titles: &FxHashMap<EntityId, &Flow>, Screened { row, answers }: Screened) -> Option<SheetRow> {
    let title = titles.get(&row.entity).map(|flow| flow.title.clone())?;
    let (mut met, mut untold, mut not_met) = (Values::new(), Values::new(), Values::new());
    for (criterion, answer) in answers {
        let name = desk.title(criterion);
        match answer {
            Answer::Met => met.push(name),
            Answer::NotMet => not_met.push(name),
            Answer::Untold(fields) => {
                let facts = desk.voice.join(fields.into_iter().map(|field| label(desk, field)).collect());
                untold.push(desk.say("companion-untold", &[("criterion", name.into()), ("facts", facts.into())]));
            }
        }
    }
    let number = vec![Inline::text(met.len().to_string())];
    let cells = vec![vec![title], vec![number], met, untold, not_met, desk.values(row.entity, Field::Dpia), desk.values(row.entity, Field::Owner)];
    Some(SheetRow { id: None, cells })
}

/// What a field is called.
fn label(desk: &Desk<'_>, field: Field) -> Vec<Inline> {
    desk.voice.say_first(&[&format!("companion-fact-{}", field.word()), &format!("field-{}", field.word())], &[])
}
