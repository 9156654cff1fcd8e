//! Values in words: the head, what the author calls it, and each qualifier.

use super::{Voice, link};
use crate::compose::doc::Inline;
use crate::model::{EntityId, FieldValue, Operand, Qual, Term, Value};
use crate::schema::{Field, Fixed, Kind, Prep};
use crate::syntax::ast::Choice;

/// Fields whose `as` adds something to the head (a role, a kind of address); elsewhere it is the head in other words.
const AS_ADDS: &[Field] = &[
    Field::Recipients,
    Field::Members,
    Field::Addresses,
    Field::Emails,
    Field::Phones,
    Field::Registrations,
    Field::Location,
    Field::Entity,
    Field::Representative,
    Field::Courts,
    Field::Special,
];

/// Fields where the text after a name adds something to it; elsewhere it is the name in other words.
const LABEL_ADDS: &[Field] = &[
    Field::DoNotTrack,
    Field::TrackedAcrossSites,
    Field::OptOutSignals,
    Field::SoldOrShared,
    Field::Basis,
    Field::Contacts,
    Field::ComplainTo,
    Field::Responsible,
    Field::Recourse,
    Field::Entity,
    Field::Mechanism,
    Field::Special,
    Field::Identifiability,
    Field::Decision,
    Field::Cites,
];

/// Fields that name parties under a label.
const PARTIES: &[Field] = &[Field::Holder, Field::Importer, Field::Exporter, Field::Setter, Field::Controllers, Field::Recipients, Field::Members];

const PERIODS: &[Field] = &[Field::Retention, Field::Period, Field::Lifetime, Field::Lasts];

/// The order in which qualifiers are said: those that tell which thing is meant directly after it.
const AFTER_HEAD: [Prep; 17] = [
    Prep::Except,
    Prep::Of,
    Prep::As,
    Prep::For,
    Prep::In,
    Prep::With,
    Prep::At,
    Prep::Via,
    Prep::From,
    Prep::Until,
    Prep::Before,
    Prep::After,
    Prep::Within,
    Prep::While,
    Prep::Under,
    Prep::Where,
    Prep::Because,
];

/// Fields whose contacts are told with the ways to reach them.
const REACHABLE: &[Field] = &[Field::How, Field::Copy, Field::Withdrawal, Field::OptOut, Field::Recourse, Field::Dpo, Field::Responsible];

impl Voice<'_> {
    /// A value of a field in words, with all its qualifiers; of its keys nothing is said.
    pub fn value(&self, field: Field, value: &Value) -> Vec<Inline> {
        match field {
            Field::Basis => self.basis(value),
            _ if PERIODS.contains(&field) => self.period(value),
            _ => {
                // Where a heading of their own is said, it stands above the values.
                let headed = matches!(field, Field::Recipients | Field::Members);
                self.qualified(field, self.head(field, value), value, |prep| prep.is_key() || headed && prep == Prep::Under)
            }
        }
    }

    /// A value of a field in words, with all its qualifiers and keys.
    pub fn whole_value(&self, field: Field, value: &Value) -> Vec<Inline> {
        let special = field == Field::Basis || PERIODS.contains(&field);
        if special {
            let said = self.value(field, value);
            return self.with_quals(field, said, value, |prep| !prep.is_key());
        }
        self.qualified(field, self.head(field, value), value, |_| false)
    }

    /// All that a field says, in one line; nothing if it says nothing.
    pub fn inline_values(&self, id: EntityId, field: Field) -> Vec<Inline> {
        let entity = self.model.entity(id);
        match entity.entry(field).map(|entry| &entry.value) {
            Some(FieldValue::Values(values)) => {
                self.note_field(id, field);
                self.join(values.iter().map(|value| self.whole_value(field, value)).collect())
            }
            Some(FieldValue::Prose(text)) => {
                self.note_field(id, field);
                self.text(*text)
            }
            _ => Vec::new(),
        }
    }

    /// The head of a value: what the author calls it, else its name.
    pub fn head(&self, field: Field, value: &Value) -> Vec<Inline> {
        if let Some(wording) = value.qual_text(Prep::As).filter(|_| !AS_ADDS.contains(&field)) {
            let words = self.text(wording);
            let said = match value.as_ref() {
                Some(id) => self.linking(id, words),
                None => match value.as_text().map(|text| self.plain(text)) {
                    Some(address) if link::is_web(&address) => self.web(&address, words),
                    _ => words,
                },
            };
            return match value.first().and_then(|operand| operand.text).filter(|_| LABEL_ADDS.contains(&field)) {
                Some(label) => self.with_label(field, said, self.text(label)),
                None => said,
            };
        }
        self.join(value.operands().iter().map(|operand| self.operand(field, operand)).collect())
    }

    /// One thing of a head or after a preposition, with the text directly after it.
    pub fn operand(&self, field: Field, operand: &Operand) -> Vec<Inline> {
        let said = self.labelled(field, operand);
        if let Some(id) = operand.as_ref()
            && REACHABLE.contains(&field)
            && self.model.entity(id).kind == Kind::Contact
        {
            let fields = [Field::Emails, Field::Phones, Field::Form, Field::Addresses, Field::Links];
            let ways = fields.into_iter().map(|field| self.inline_values(id, field)).find(|ways| !ways.is_empty());
            return match ways {
                Some(ways) => self.say("contact-ways", &[("contact", said.into()), ("ways", ways.into())]),
                None => said,
            };
        }
        said
    }

    fn labelled(&self, field: Field, operand: &Operand) -> Vec<Inline> {
        let label = operand.text.map(|text| self.text(text));
        let adds = LABEL_ADDS.contains(&field);
        match (&operand.term, label) {
            (Term::Fixed(Fixed::Stated), Some(words)) => words,
            (Term::Ref(id) | Term::Item { item: id, .. }, Some(words)) if !adds => self.linking(*id, words),
            (_, Some(words)) if !adds => words,
            (_, None) => self.bare(field, operand),
            (_, Some(label)) => self.with_label(field, self.bare(field, operand), label),
        }
    }

    /// A name with what the text after it adds.
    fn with_label(&self, field: Field, head: Vec<Inline>, label: Vec<Inline>) -> Vec<Inline> {
        let message = format!("label-{}", field.word());
        self.say_first(&[&message, "label"], &[("head", head.into()), ("label", label.into())])
    }

    /// One thing without the text after it.
    pub fn bare(&self, field: Field, operand: &Operand) -> Vec<Inline> {
        match &operand.term {
            Term::Ref(id) if field == Field::Law && matches!(self.model.entity(*id).kind, Kind::Country | Kind::Region) => {
                self.say_formed("law-of", &[("place", self.for_argument("law-of", "place", || self.territory(*id)).into())])
            }
            // A country that stands by itself stands as in a list; in a sentence it may take an article.
            Term::Ref(id) if !self.in_sentence.get() && !self.has_form() && matches!(self.model.entity(*id).kind, Kind::Country | Kind::Region) => {
                self.title(*id)
            }
            // Under a label or in a record, `us` would be nobody; in a sentence it is who speaks.
            Term::Ref(id) if (self.recording || PARTIES.contains(&field)) && self.model.is_us(*id) => {
                self.join(self.model.ours().into_iter().map(|party| self.mention(party)).collect())
            }
            Term::Ref(id) => self.mention(*id),
            Term::Item { category, item } => self.item_of(*category, *item),
            Term::Fixed(fixed) => self.fixed(field, *fixed),
            Term::Text(text) => self.text_value(field, *text),
            Term::Word(word) => {
                let own = format!("word-{}-{word}", field.word());
                self.say_first(&[&own, &format!("word-{word}")], &[])
            }
            Term::Date(date) => vec![self.date(*date)],
            Term::Duration(duration) => self.duration(*duration),
            Term::Number(number) => self.number(*number),
            Term::Language => {
                let tag = self.model.written(operand.place).trim_matches('"');
                let message = format!("language-{tag}");
                if self.language.has(&message) { self.say(&message, &[]) } else { vec![Inline::text(tag)] }
            }
            Term::Field(column) => self.say(&format!("field-{}", column.word()), &[]),
            Term::Finding => vec![Inline::Code { text: self.model.written(operand.place).to_owned() }],
            Term::Group(values) => self.join(values.iter().map(|value| self.whole_value(field, value)).collect()),
            Term::Choice(choice, values) => self.choice(*choice, values.iter().map(|value| self.whole_value(field, value)).collect()),
        }
    }

    /// An item of a category, in the category's words for it.
    pub fn item(&self, category: EntityId, item: EntityId) -> Vec<Inline> {
        let listed = [Field::Items, Field::Examples];
        let mut values = listed.into_iter().flat_map(|field| self.model.values(category, field));
        let wording = values.find(|value| value.as_ref() == Some(item)).and_then(Value::wording);
        wording.map_or_else(|| self.mention(item), |words| self.linking(item, self.text(words)))
    }

    /// An item of a category, and of which.
    pub fn item_of(&self, category: EntityId, item: EntityId) -> Vec<Inline> {
        let whole = self.for_argument("item-of", "category", || self.mention(category));
        self.say("item-of", &[("item", self.item(category, item).into()), ("category", whole.into())])
    }

    /// `latest of`, `earliest of` and `one of` some things.
    pub(super) fn choice(&self, choice: Choice, items: Vec<Vec<Inline>>) -> Vec<Inline> {
        let message = match choice {
            Choice::Latest => "choice-latest",
            Choice::Earliest => "choice-earliest",
            Choice::One => "choice-one",
        };
        self.say(message, &[("items", self.join_or(items).into())])
    }

    /// What a fixed value says of a field.
    pub fn fixed(&self, field: Field, fixed: Fixed) -> Vec<Inline> {
        let own = format!("{}-{}", fixed.word(), field.word());
        self.say_first(&[&own, fixed.word()], &[])
    }

    fn text_value(&self, field: Field, text: crate::model::Text) -> Vec<Inline> {
        let plain = self.plain(text);
        match field {
            Field::Emails => self.email(&plain),
            Field::Phones => self.phone(&plain),
            _ if link::is_web(&plain) => self.web(&plain, Vec::new()),
            Field::Names => vec![Inline::Code { text: plain }],
            _ => self.text(text),
        }
    }

    /// A text's words without any marks.
    pub fn plain(&self, text: crate::model::Text) -> String {
        Inline::plain(&self.text(text))
    }

    /// Words with a value's qualifiers put to them, except some.
    pub fn qualified(&self, field: Field, head: Vec<Inline>, value: &Value, skip: impl Fn(Prep) -> bool) -> Vec<Inline> {
        let said = self.with_quals(field, head, value, skip);
        let range = self.range(value);
        if said.is_empty() {
            range
        } else if range.is_empty() {
            said
        } else {
            self.say("qual-range", &[("head", said.into()), ("range", range.into())])
        }
    }

    /// The same without the dates between which the value holds.
    fn with_quals(&self, field: Field, head: Vec<Inline>, value: &Value, skip: impl Fn(Prep) -> bool) -> Vec<Inline> {
        let mut said = head;
        for prep in AFTER_HEAD {
            let Some(qual) = value.quals.iter().find(|qual| qual.prep == prep) else { continue };
            let dated = qual.operands.iter().any(|operand| matches!(operand.term, Term::Date(_)));
            if skip(prep) || dated || (prep == Prep::As && !AS_ADDS.contains(&field)) {
                continue;
            }
            said = self.with_qual(field, said, qual);
        }
        said
    }

    /// Words with one qualifier put to them.
    pub(super) fn with_qual(&self, field: Field, said: Vec<Inline>, qual: &Qual) -> Vec<Inline> {
        if qual.prep == Prep::At
            && let [Operand { term: Term::Text(address), .. }] = &*qual.operands
        {
            let address = self.plain(*address);
            let own = format!("qual-{}-at", field.word());
            let holds_link = said.iter().any(|inline| matches!(inline, Inline::Link { .. }));
            if link::is_web(&address) {
                if !holds_link && !self.language.has(&own) {
                    return self.web(&address, said);
                }
                let link = self.web(&address, Vec::new());
                return self.say_first(&[&own, "qual-at-beside"], &[("head", said.into()), ("what", link.into())]);
            }
        }
        let general = match &*qual.operands {
            [Operand { term: Term::Fixed(fixed), .. }] => format!("{}-{}", qual.prep.word(), fixed.word()),
            _ => qual.prep.word().to_owned(),
        };
        let own = [format!("qual-{}-{general}", field.word()), format!("qual-{}-{}", field.word(), qual.prep.word())];
        let message = own.into_iter().find(|own| self.language.has(own)).unwrap_or_else(|| format!("qual-{general}"));
        let what = match (field, qual.operands.first().and_then(Operand::as_ref)) {
            // A country that ends an address stands there as in a list.
            (Field::Addresses, Some(country)) => self.title(country),
            _ if said.is_empty() => self.in_no_form(|| self.after(qual)),
            _ => self.for_argument(&message, "what", || self.after(qual)),
        };
        if said.is_empty() {
            return what;
        }
        self.say(&message, &[("head", said.into()), ("what", what.into())])
    }

    /// What follows a preposition.
    pub fn after(&self, qual: &Qual) -> Vec<Inline> {
        // Labels in a qualifier are always other words for the thing.
        self.within_sentence(|| self.join(qual.operands.iter().map(|operand| self.operand(Field::Note, operand)).collect()))
    }
}
