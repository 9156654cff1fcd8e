//! The registry of codes that the compiler itself finds. Codes of rules of law stand in the library, with the rules.

use super::Level;

/// What a code is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The source itself: syntax, names, types. Cannot be accepted; never builds.
    Source,
    /// What the source says, without any law: consistency.
    Consistency,
}

/// One code of the registry.
#[derive(Clone, Copy, Debug)]
pub struct CodeInfo {
    /// The code.
    pub code: &'static str,
    /// The usual level.
    pub level: Level,
    /// What it is about.
    pub family: Family,
    /// One sentence on what it finds.
    pub doc: &'static str,
}

const fn source(code: &'static str, doc: &'static str) -> CodeInfo {
    CodeInfo { code, level: Level::Error, family: Family::Source, doc }
}

const fn model(code: &'static str, level: Level, doc: &'static str) -> CodeInfo {
    CodeInfo { code, level, family: Family::Consistency, doc }
}

/// All codes, by name.
pub const CODES: &[CodeInfo] = &[
    source("syntax/brace", "A brace is missing, or one is too many."),
    source("syntax/declaration", "A declaration's header cannot be read."),
    source("syntax/depth", "Blocks or parentheses are nested too deeply."),
    source("syntax/expression", "An expression cannot be read."),
    source("syntax/field", "A field cannot be read: its colon, a value or a comma is missing, or something is too many."),
    source("syntax/text", "A text does not end, or holds an escape that does not exist."),
    source("syntax/value", "A value cannot be read: a date that does not exist, an unknown unit, a word out of place."),
    source("syntax/character", "A character that has no meaning here."),
    source("name/ambiguous", "A name could mean two things."),
    source("name/duplicate", "Two declarations of one name space have one name, or a field is stated twice."),
    source("name/missing", "A declaration lacks its name or title."),
    source("name/code", "A rule's name is no code of two words with a slash between them."),
    source("name/reserved", "A name is a reserved word."),
    source("name/unknown", "Something is used that is declared nowhere."),
    source("name/unknown-kind", "A kind of declaration that does not exist, or not in this place."),
    source("name/unknown-field", "A field that the kind does not have."),
    source("type/value", "A field or qualifier is given something it does not take."),
    source("type/qualifier", "A preposition that the field does not take, or one that stands twice."),
    source("type/address", "An e-mail address, web address, date or code is not one."),
    source("type/expression", "An expression names a field, a kind or a variable that does not exist."),
    source("type/template", "A template is extended that was made for another kind, or templates extend each other in a circle."),
    source("type/key", "Two keyed values hold for the same and neither is more specific."),
    source("type/conflict", "Two templates set one field that the extender leaves open."),
    source("type/link", "A link in a text leads to something that a page must not lead to."),
    source("x/recipient-undeclared", "An activity discloses data to a recipient that is declared nowhere."),
    source("x/data-used-undeclared", "An activity uses data that is declared nowhere."),
    source("x/rule-untested", "A rule of the project has no example that passes, or none that fails."),
    model("x/accept-expired", Level::Warning, "An accept is past its date."),
    model("x/accept-unused", Level::Warning, "An accept matches no finding."),
    model("x/claim-broken", Level::Error, "A promise is not true: something breaks it."),
    model("x/controller-unclear", Level::Error, "Several organisations are ours and an activity says of none that it is the controller."),
    model("x/data-declared-unused", Level::Warning, "A category of data is declared and used nowhere."),
    model("x/declared-unused", Level::Note, "Something is declared and used nowhere."),
    model("x/key-without-case", Level::Warning, "A value is stated for people or data that its activity is not about, so that it holds in no case."),
    model(
        "x/law-changed-since-version",
        Level::Warning,
        "The law has changed since the date of a notice, and finds in it what it did not find then.",
    ),
    model("x/language-unknown", Level::Error, "A notice is to be in a language that there are no sentences in."),
    model("x/not-shown", Level::Error, "Something is declared for an audience, and no section of its notice shows it."),
    model("x/notice-omits-activity", Level::Error, "A notice leaves out an activity of its audience."),
    model(
        "x/not-translated",
        Level::Error,
        "Texts of the author have no translation into a language of a notice, have changed since, or refer to other things in it.",
    ),
    model("x/organisation-similar", Level::Warning, "Two organisations have nearly one name, and neither a common group nor distinct registrations."),
    model("x/registration-shared", Level::Error, "Two organisations have one registration."),
    model("x/recipient-unreferenced", Level::Warning, "A recipient is declared and no activity discloses anything to it."),
    model("x/retention-conflict", Level::Error, "Data in an activity are kept for two different periods."),
    model("x/retention-total", Level::Error, "The stages of a retention rule do not add up to its total."),
    model("x/shadows-library", Level::Note, "A declaration hides one of the standard library."),
];

/// What the registry says of a code.
pub fn code_info(code: &str) -> Option<&'static CodeInfo> {
    CODES.iter().find(|info| info.code == code)
}
