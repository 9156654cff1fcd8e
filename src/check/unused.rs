//! What is declared and used nowhere: `x/declared-unused`, `x/data-declared-unused`, `x/recipient-unreferenced`.

use super::uses::Uses;
use crate::diagnostics::Diagnostic;
use crate::model::{Entity, EntityId, Model};
use crate::schema::{Field, Kind};

/// When a declaration that no other one names is a sign of a mistake.
enum Sign {
    /// Never: it says something by itself.
    Never,
    /// Always, with what would use it.
    Always(&'static str),
    /// Unless it states one of these fields, by which it takes effect itself.
    Without(&'static [Field], &'static str),
}

/// What each kind is declared for. Data and parties have findings of their own.
fn sign(kind: Kind) -> Sign {
    use Sign::{Always, Never, Without};
    match kind {
        // Facts and documents by themselves: what is done, what is published, what holds for everybody.
        Kind::Activity | Kind::Purpose | Kind::Transfer | Kind::Tracker | Kind::TrackerCategory | Kind::Rights | Kind::Right => Never,
        Kind::Notice | Kind::Section | Kind::Table | Kind::List | Kind::Show | Kind::Register | Kind::Jurisdiction => Never,
        // A measure protects everything unless it says what; a rule of retention that nobody names holds in general.
        Kind::Measure | Kind::Retention | Kind::Stage => Never,
        // Terms and claims are printed where a notice shows them; whether one does is another finding.
        Kind::Term | Kind::Claim => Never,
        // The law and the library's own means.
        Kind::Rule | Kind::Passes | Kind::Fails | Kind::Vocabulary | Kind::Use | Kind::Accept => Never,
        // Told of under other codes, or with what they stand in.
        Kind::Data | Kind::Item | Kind::Organisation | Kind::Recipient => Never,
        Kind::Authority => Without(&[Field::CompetentFor, Field::Oversees], "name it in `complain-to:`, or say what it is competent for"),
        Kind::Contact => Without(&[Field::Organisation], "name it in the `contacts:` of an organisation, or say whose it is with `organisation:`"),
        Kind::Service => Without(
            &[Field::Children, Field::MinimumAge, Field::ParentalConsent, Field::Subjects],
            "name it in the `services:` of an activity, an organisation or a notice",
        ),
        Kind::Source => Without(&[Field::Gives, Field::Includes], "name it in `source:`, or say what it gives with `gives:`"),
        Kind::Consent => Without(&[Field::AppliesTo], "say what it is for with `applies-to:`, or name it in the `consent:` of an activity"),
        Kind::Certification | Kind::Permit => Without(&[Field::Holder], "say who has it with `holder:`"),
        Kind::Subjects => Always("name them in the `subjects:` of an activity or the `audience:` of a notice"),
        Kind::Template => Always("name it in an `extends:`"),
        Kind::Event => Always("name it in a period, such as `6 years after …`"),
        Kind::State => Always("name it in a period, such as `while …`"),
        Kind::Region | Kind::Country => Always("name it where a country or region is asked for"),
        Kind::Regime => Always("name it in `use` or in `law:`"),
        Kind::Mechanism => Always("name it in the `mechanism:` of a transfer"),
        Kind::Lexicon => Always("name it in a rule"),
        Kind::Entry => Always("name it in a field that takes terms of its vocabulary"),
        Kind::Group => Without(&[Field::Includes], "put activities into it"),
    }
}

/// Adds what is found.
pub(super) fn check(model: &Model, uses: &Uses<'_>, findings: &mut Vec<Diagnostic>) {
    let own = model.entities.iter().filter(|(_, entity)| !entity.library && entity.copied_from.is_none());
    findings.extend(own.filter_map(|(id, entity)| declared(model, uses, id, entity)));
    findings.extend(uses.idle_data().into_iter().map(|id| datum(model, id)));
    findings.extend(uses.idle_parties().into_iter().map(|id| party(model, id)));
}

fn declared(model: &Model, uses: &Uses<'_>, id: EntityId, entity: &Entity) -> Option<Diagnostic> {
    let help = match sign(entity.kind) {
        Sign::Never => return None,
        Sign::Always(help) => help,
        Sign::Without(fields, help) => {
            if fields.iter().any(|&field| entity.has(field)) {
                return None;
            }
            help
        }
    };
    let name = model.name(id);
    let message = match entity.kind {
        // Being named does not make up for being empty.
        Kind::Group if entity.children.iter().any(|&child| model.entity(child).kind != Kind::Accept) => return None,
        Kind::Group => format!("the group `{name}` has no activities"),
        _ if name.is_empty() || uses.is_named(id) => return None,
        Kind::Subjects => format!("the subjects `{name}` are declared and used nowhere"),
        kind => format!("the {} `{name}` is declared and used nowhere", kind.word()),
    };
    Some(Diagnostic::new("x/declared-unused", entity.name, message).help(format!("{help}, or take it out")))
}

fn datum(model: &Model, id: EntityId) -> Diagnostic {
    let message = format!("no activity uses the data `{}`", model.name(id));
    let help = "name them in the `data:` of an activity, tracker or transfer, or take them out";
    Diagnostic::new("x/data-declared-unused", model.entity(id).name, message).help(help)
}

fn party(model: &Model, id: EntityId) -> Diagnostic {
    let entity = model.entity(id);
    let message = format!("no activity discloses data to the {} `{}`", entity.kind.word(), model.name(id));
    let help = if entity.kind == Kind::Recipient {
        "name it in the `recipients:` of an activity, or say with `activities:` or `data:` what it receives"
    } else {
        "name it in the `recipients:` of an activity or in what else it takes part in, or write `ours: yes` if it is one of you"
    };
    Diagnostic::new("x/recipient-unreferenced", entity.name, message).help(help)
}
