//! The built-in functions of expressions: names, types and what they are for.

/// A type of an argument or result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// True or false.
    Truth,
    /// A number.
    Number,
    /// A date.
    Date,
    /// A text, or a value that has words.
    Text,
    /// A declaration, or a value that names one.
    Thing,
    /// Declarations.
    Things,
    /// Any number of conditions; stands last.
    Truths,
}

/// A built-in function.
#[derive(Clone, Copy, Debug)]
pub struct FunctionSpec {
    /// Which.
    pub id: Function,
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub takes: &'static [Sort],
    /// What it gives.
    pub gives: Sort,
    /// What it says, in one sentence.
    pub doc: &'static str,
}

/// The built-in functions; what they take and give stands in [`FUNCTIONS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is documented in the table of functions")]
pub enum Function {
    Vague,
    Mentions,
    Controllers,
    Processor,
    DataOf,
    RecipientsOf,
    RowsWith,
    SubjectsOf,
    LocationsOf,
    Unkept,
    NoticesOf,
    ShownIn,
    RightsOf,
    PlacesOf,
    ResidencesOf,
    Valid,
    Adequate,
    TransfersTo,
    ConsentsOf,
    AgeIn,
    Size,
    AllOf,
    Within,
    Later,
    DestinationsOf,
    HoldsOn,
    Named,
    HowMany,
}

const fn function(id: Function, name: &'static str, takes: &'static [Sort], gives: Sort, doc: &'static str) -> FunctionSpec {
    FunctionSpec { id, name, takes, gives, doc }
}

use Sort::{Date, Number, Text, Thing, Things, Truth, Truths};

/// All functions.
pub const FUNCTIONS: &[FunctionSpec] = &[
    function(Function::Vague, "vague", &[Text, Thing], Truth, "whether a text says no more than a phrase of a lexicon: nothing concrete follows"),
    function(Function::Mentions, "mentions", &[Text, Thing], Truth, "whether a text has a phrase of a lexicon anywhere"),
    function(Function::Controllers, "controllers", &[Thing], Things, "the controllers of an activity or notice"),
    function(Function::Processor, "processor", &[Thing], Truth, "whether an activity is done as processor, for somebody else"),
    function(Function::DataOf, "data-of", &[Thing], Things, "the data of an activity or transfer, categories with their items, examples and parts"),
    function(Function::RowsWith, "rows-with", &[Thing], Things, "the activities by themselves and purposes whose data a datum is among"),
    function(Function::RecipientsOf, "recipients-of", &[Thing], Things, "who receives data in an activity, classes with their members"),
    function(
        Function::SubjectsOf,
        "subjects-of",
        &[Thing],
        Things,
        "the subjects of an activity or notice, or those that a value holds for, with those that they include",
    ),
    function(Function::LocationsOf, "locations-of", &[Thing], Things, "the countries and regions where a party holds or reads data"),
    function(
        Function::Unkept,
        "unkept",
        &[Thing],
        Things,
        "the personal data of an activity or purpose for which no period holds, its own or of all its items",
    ),
    function(Function::NoticesOf, "notices-of", &[Thing], Things, "the notices that show an activity"),
    function(Function::ShownIn, "shown-in", &[Thing], Things, "the activities that a notice shows"),
    function(Function::RightsOf, "rights-of", &[Thing], Things, "the rights that are granted to the subjects of an activity or notice"),
    function(
        Function::PlacesOf,
        "places-of",
        &[Thing],
        Things,
        "where the subjects of an activity or notice live, and where its controllers are established: their location, else the countries of their registrations and addresses",
    ),
    function(Function::ResidencesOf, "residences-of", &[Thing], Things, "where the subjects of an activity, or the readers of a notice, live"),
    function(Function::Valid, "valid", &[Thing, Date], Truth, "whether a mechanism, certification or permit is valid on a date"),
    function(
        Function::Adequate,
        "adequate",
        &[Thing, Thing, Date],
        Truth,
        "whether data may go from a territory to another on a date because of a decision on the whole country",
    ),
    function(Function::TransfersTo, "transfers-to", &[Thing], Things, "the transfers of which a party is an importer, by itself or in a class"),
    function(
        Function::ConsentsOf,
        "consents-of",
        &[Thing],
        Things,
        "the consents for an activity or tracker: those that it or its basis names, and those that name it",
    ),
    function(Function::AgeIn, "age-in", &[Thing, Thing, Date], Number, "what a table of ages says of a place on a date"),
    function(Function::Size, "size", &[Things], Number, "how many things a list has"),
    function(Function::AllOf, "all-of", &[Thing], Things, "a class, category, region or group with everything in it"),
    function(Function::Within, "within", &[Thing, Thing], Truth, "whether something is, or is part of, something else"),
    function(Function::DestinationsOf, "destinations-of", &[Thing], Things, "where a transfer goes: its destinations, else where its importers are"),
    function(
        Function::HoldsOn,
        "holds-on",
        &[Thing, Date],
        Truth,
        "whether a value with dates (`from`, `until`, `before`) holds on a date; one without dates does",
    ),
    function(Function::Named, "named", &[Thing], Truth, "whether a party has a name of its own: an organisation or authority, not a class"),
    function(Function::HowMany, "how-many", &[Truths], Number, "how many of several conditions hold"),
    function(Function::Later, "later", &[Date, Date], Date, "the later of two dates"),
];

/// The function with a name.
pub fn function_spec(name: &str) -> Option<&'static FunctionSpec> {
    FUNCTIONS.iter().find(|spec| spec.name == name)
}
