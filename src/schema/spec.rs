//! What the table of kinds is made of.

use super::{Field, Fixed, Kind, Prep};

/// What may stand as the head of a value, or after a preposition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Accept {
    /// A text in quotes.
    Text,
    /// A block text in three quotes.
    Prose,
    /// The name of a declaration of one of these kinds.
    Ref(&'static [Kind]),
    /// The name of an entry of this vocabulary of the library (or of the project, which may add entries).
    Entry(&'static str),
    /// One of these words, each with what it means.
    Word(&'static [(&'static str, &'static str)]),
    /// A fixed value.
    Fixed(Fixed),
    /// A country or a part of one, by its ISO 3166 code, or a region (`EU`, `EEA`, or one of the project's own).
    Territory,
    /// A date.
    Date,
    /// A duration.
    Duration,
    /// A number.
    Number,
    /// A language by its BCP 47 tag, as a name (`en`), or as a text where the tag is a reserved word.
    Language,
    /// A web address, as text.
    Url,
    /// An e-mail address, as text.
    Email,
    /// The code of a finding or rule.
    Finding,
    /// The name of a field of an activity (a column).
    FieldName,
}

/// A preposition that a field takes.
#[derive(Clone, Copy, Debug)]
pub struct QualSpec {
    /// Which.
    pub prep: Prep,
    /// What it says.
    pub doc: &'static str,
    /// What may follow it.
    pub accepts: &'static [Accept],
}

/// How a field's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Values.
    Values,
    /// A condition.
    Condition,
    /// A binder.
    Binder,
}

/// A field of a kind.
#[derive(Clone, Copy, Debug)]
pub struct FieldSpec {
    /// Its name.
    pub id: Field,
    /// One line on what it is for.
    pub doc: &'static str,
    /// What its heads may be.
    pub accepts: &'static [Accept],
    /// The prepositions it takes, apart from keys.
    pub quals: &'static [QualSpec],
    /// Whether it takes more than one value.
    pub many: bool,
    /// What a text directly after a name means, where one is allowed.
    pub label: Option<&'static str>,
    /// Whether values may be keyed with `for` and `in`.
    pub keyed: bool,
    /// Whether a value may begin with its preposition (`until opt-out`).
    pub headless: bool,
    /// Whether `and` may join heads that are required together.
    pub joint: bool,
    /// Whether `one of ( … )`, `latest of ( … )` and `earliest of ( … )` may stand as a head.
    pub choices: bool,
    /// Whether members, nested declarations and extenders take it over.
    pub inherited: bool,
    /// How it is written.
    pub shape: Shape,
    /// The kind whose header it stands for, where it is not a field but a header's qualifiers.
    pub header_of: Option<super::Kind>,
}

/// A field with one value, taken over by what is nested, without qualifiers.
pub const fn field(id: Field, doc: &'static str, accepts: &'static [Accept]) -> FieldSpec {
    FieldSpec {
        id,
        doc,
        accepts,
        quals: &[],
        many: false,
        label: None,
        keyed: false,
        headless: false,
        joint: false,
        choices: false,
        inherited: true,
        shape: Shape::Values,
        header_of: None,
    }
}

impl FieldSpec {
    /// The word for it in messages.
    pub const fn word(&self) -> &'static str {
        match self.header_of {
            Some(kind) => kind.word(),
            None => self.id.word(),
        }
    }

    /// Takes several values.
    pub const fn many(mut self) -> Self {
        self.many = true;
        self
    }

    /// Takes these prepositions.
    pub const fn quals(mut self, quals: &'static [QualSpec]) -> Self {
        self.quals = quals;
        self
    }

    /// Takes a text directly after a name.
    pub const fn label(mut self, doc: &'static str) -> Self {
        self.label = Some(doc);
        self
    }

    /// Takes the keys `for` and `in`.
    pub const fn keyed(mut self) -> Self {
        self.keyed = true;
        self
    }

    /// May begin with a preposition.
    pub const fn headless(mut self) -> Self {
        self.headless = true;
        self
    }

    /// Heads may be joined by `and`.
    pub const fn joint(mut self) -> Self {
        self.joint = true;
        self
    }

    /// Takes `one of`, `latest of`, `earliest of`.
    pub const fn choices(mut self) -> Self {
        self.choices = true;
        self
    }

    /// Stays where it is stated.
    pub const fn own(mut self) -> Self {
        self.inherited = false;
        self
    }

    /// Is written as an expression.
    pub const fn shape(mut self, shape: Shape) -> Self {
        self.shape = shape;
        self
    }
}

/// A preposition for a [`FieldSpec`].
pub const fn qual(prep: Prep, doc: &'static str, accepts: &'static [Accept]) -> QualSpec {
    QualSpec { prep, doc, accepts }
}

/// Whether a part of a header must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It must.
    Required,
    /// It may.
    Optional,
    /// It must not.
    Absent,
}

/// Kinds whose names must differ share a name space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Space {
    /// Organisations, recipients and authorities.
    Parties,
    /// Categories of data.
    Data,
    /// Activities and groups.
    Activities,
    /// Countries and regions.
    Territories,
    /// The kind has a name space of its own.
    Own(Kind),
    /// Names are looked up only within the declaration that holds them.
    Within,
    /// There are no names.
    Nowhere,
}

/// A kind of declaration.
#[derive(Clone, Copy, Debug)]
pub struct KindSpec {
    /// Which.
    pub id: Kind,
    /// One or two sentences on what it declares.
    pub doc: &'static str,
    /// Whose names it shares.
    pub space: Space,
    /// Whether it has a name.
    pub name: Presence,
    /// Whether it has a title.
    pub title: Presence,
    /// Whether it may stand without title and without block.
    pub bare: bool,
    /// Whether it may stand outside any other declaration.
    pub top: bool,
    /// Prepositions in its header.
    pub header: &'static [QualSpec],
    /// Its fields, in groups; `note` is understood.
    pub fields: &'static [&'static [FieldSpec]],
    /// The kinds that may be nested in it; `accept` is understood.
    pub nested: &'static [Kind],
    /// Whether block texts may stand in it as statements.
    pub prose: bool,
    /// A short example, in the language.
    pub example: &'static str,
}

impl KindSpec {
    /// All its fields.
    pub fn all_fields(&self) -> impl Iterator<Item = &'static FieldSpec> {
        self.fields.iter().flat_map(|group| group.iter()).chain(std::iter::once(&super::NOTE))
    }

    /// The field with this name.
    pub fn field(&self, id: Field) -> Option<&'static FieldSpec> {
        self.all_fields().find(|spec| spec.id == id)
    }

    /// Its header's qualifiers as a field without head.
    pub fn header_spec(&self) -> FieldSpec {
        FieldSpec { header_of: Some(self.id), headless: true, ..field(Field::Note, self.doc, &[]) }.quals(self.header)
    }

    /// Whether a declaration of this kind may stand directly in it.
    pub fn may_hold(&self, kind: Kind) -> bool {
        kind == Kind::Accept || self.nested.contains(&kind)
    }
}
