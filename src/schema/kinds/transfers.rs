//! Transfers, certifications and permits.

use super::common::*;
use crate::schema::spec::{Accept, KindSpec, Presence, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Date, Entry, Prose, Ref, Territory, Text, Url};

pub(super) const TRANSFER: KindSpec = KindSpec {
    id: Kind::Transfer,
    doc: "Data that leave a regime's territory: from whom, to whom, where, and under which mechanism (GDPR Chapter V).",
    space: Space::Own(Kind::Transfer),
    name: Presence::Required,
    title: Presence::Optional,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Exporter, "who sends, or from where", &[Ref(PARTY), Territory]).many().own(),
        field(Field::Importer, "who receives", &[Ref(PARTY)]).many().own(),
        field(Field::Destination, "countries or regions the data go to; where left out, the importers' locations", &[Territory, Text]).many().own(),
        field(
            Field::Mechanism,
            "what allows it: an adequacy decision, clauses, rules or an exception; with its history, if it has one",
            &[Ref(&[Kind::Mechanism, Kind::Certification]), NONE, STATED],
        )
        .many()
        .label("which set, module or version")
        .quals(&[
            qual(Prep::Under, "the law whose transfer it is", &[Ref(&[Kind::Regime])]),
            qual(Prep::From, "the first day", &[Date]),
            qual(Prep::Until, "the last day", &[Date]),
            qual(Prep::Before, "the day after the last one", &[Date]),
            qual(Prep::Via, "the certification it rests on", &[Ref(&[Kind::Certification])]),
            qual(Prep::At, "where it can be read", &[Url]),
            qual(Prep::As, "in other words", &[Text]),
            qual(Prep::Where, "under which condition", &[Text]),
        ])
        .keyed()
        .own(),
        field(Field::Data, "what is sent; where left out, what the importer receives in activities", &[Ref(&[Kind::Data, Kind::Item]), Text])
            .many()
            .quals(&[qual(Prep::Except, "without", &[Ref(&[Kind::Data, Kind::Item])])])
            .own(),
        field(Field::Activities, "the activities it happens in", &[Ref(&[Kind::Activity, Kind::Group, Kind::Purpose])])
            .many()
            .quals(&[qual(Prep::Except, "without", &[Ref(&[Kind::Activity, Kind::Group, Kind::Purpose])])])
            .own(),
        field(Field::Purposes, "what it is for, where no activity says it", &[Entry("purposes"), Text]).many().label("in other words").own(),
        field(Field::Onward, "to whom the importer passes the data on, or under which conditions", &[Ref(PARTY), Text, NONE])
            .many()
            .quals(&[qual(Prep::In, "where", &[Territory]), qual(Prep::Under, "under which conditions", &[Text, Ref(&[Kind::Mechanism])])])
            .own(),
        field(Field::Copy, "how to get a copy of the safeguards (GDPR Art. 13(1)(f))", &[Text, Ref(&[Kind::Contact]), Url]).many().own(),
        field(Field::Assessment, "the transfer impact assessment", &[Text, Url, NONE])
            .quals(&[qual(Prep::At, "where it is", &[Url]), qual(Prep::From, "its date", &[Date])])
            .own(),
        field(Field::Measures, "supplementary measures", &[Ref(&[Kind::Measure]), Text]).many().label("in other words").own(),
        field(Field::Signed, "the day the clauses were concluded", &[Date]).own(),
        field(Field::Services, "the products and sites it belongs to", &[Ref(&[Kind::Service])]).many().own(),
        ONLY_IF.own(),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"transfer to-acme-inc "Our parent company" {
  importer: acme-inc
  destination: US
  mechanism: eu-us-privacy-shield
}"#,
};

pub(super) const CERTIFICATION: KindSpec = KindSpec {
    id: Kind::Certification,
    doc: "A framework that somebody is certified to, such as the EU-US Data Privacy Framework.",
    space: Space::Own(Kind::Certification),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Holder, "who is certified", &[Ref(PARTY)]).many().own(),
        field(Field::Framework, "to what", &[Ref(&[Kind::Mechanism]), Text]).many().own(),
        field(Field::Issuer, "who certifies, or keeps the list", &[Ref(PARTY), Text]).own(),
        field(Field::Number, "its number", &[Text]).own(),
        field(Field::Valid, "from when until when", &[]).quals(RANGE_QUALS).headless().own(),
        field(Field::Scope, "what it covers", &[Text, Ref(&[Kind::Data]), Ref(&[Kind::Subjects])]).many().own(),
        field(Field::Commitments, "what its holder commits to under it", &[Text, Prose]).many().own(),
        field(Field::Liability, "who is liable for what third parties do", &[Text]).own(),
        field(Field::Oversight, "who enforces it", &[Ref(PARTY), Text]).many().own(),
        field(Field::Recourse, "where people can turn, in this order", &[Text, Ref(PARTY), Ref(&[Kind::Contact])])
            .many()
            .label("for what")
            .quals(&[
                qual(Prep::At, "where on the web", &[Url]),
                qual(Prep::Where, "under which condition", &[Text]),
                qual(Prep::As, "what it is called", &[Text]),
            ])
            .own(),
        field(Field::Prevails, "whether its principles go before the notice where they differ", YES_NO).own(),
        field(Field::List, "the public list of those certified", &[Url]).own(),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"certification shield "EU-U.S. Privacy Shield" { holder: acme-inc; framework: eu-us-privacy-shield }"#,
};

pub(super) const PERMIT: KindSpec = KindSpec {
    id: Kind::Permit,
    doc: "An authorisation by a public authority.",
    space: Space::Own(Kind::Permit),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Holder, "who holds it", &[Ref(PARTY)]).many().own(),
        field(Field::Issuer, "who gave it", &[Ref(PARTY), Text]).own(),
        field(Field::Number, "its number", &[Text]).own(),
        field(Field::Valid, "from when until when", &[]).quals(RANGE_QUALS).headless().own(),
        field(Field::Scope, "what it allows", &[Text]).many().own(),
        field(Field::Oversight, "who oversees it", &[Ref(PARTY), Text]).many().own(),
        field(Field::Recourse, "where people can turn", &[Text, Ref(PARTY), Ref(&[Kind::Contact])]).many().label("for what").own(),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"permit study-2020 "Authorisation of the study" { holder: institute; issuer: cnil; number: "920001" }"#,
};
