//! Organisations and the other parties, how they are reached, and where they are.

use super::common::*;
use crate::schema::spec::{Accept, FieldSpec, KindSpec, Presence, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Date, Duration, Email, Entry, Language, Number, Ref, Territory, Text, Url, Word};

/// What a party is to the controller (GDPR Art. 4(7)–(10), 26).
pub(super) const ROLES: &[(&str, &str)] = &[
    ("processor", "processes on the controller's behalf, GDPR Art. 4(8)"),
    ("sub-processor", "processes on a processor's behalf, GDPR Art. 28(4)"),
    ("controller", "decides itself why and how, GDPR Art. 4(7)"),
    ("joint-controller", "decides jointly, GDPR Art. 26"),
    ("authority", "a public authority in an inquiry of its own, GDPR Art. 4(9)"),
    ("public", "anybody"),
    ("service-provider", "a service provider or contractor under the CCPA"),
    ("third-party", "a third party under the CCPA"),
    ("internal", "people within the organisation or its group"),
];

const CONTRACT: FieldSpec = field(
    Field::Contract,
    "the contract with it (GDPR Art. 28(3)): whether there is one, or which",
    &[Accept::Fixed(crate::schema::Fixed::Yes), Accept::Fixed(crate::schema::Fixed::No), NONE, Text],
)
.quals(&[
    qual(Prep::At, "where it can be read", &[Url]),
    qual(Prep::From, "the day it was concluded", &[Date]),
    qual(Prep::As, "what it is called", &[Text]),
]);
const ACTS_AS: FieldSpec =
    field(Field::ActsAs, "in which role it handles the data, unless an activity says otherwise", &[Word(ROLES)]).many().keyed();
/// Who is told of a breach of personal data, and how soon (GDPR Art. 33, 34).
pub(super) const BREACH_NOTICE: FieldSpec = field(
    Field::BreachNotice,
    "who is told of a personal data breach, and how soon (GDPR Art. 33, 34)",
    &[Word(&[("authority", "the supervisory authority"), ("people", "the data subjects"), ("controller", "the controller on whose behalf it acts")])],
)
.many()
.quals(&[qual(Prep::Within, "how soon after it is known", &[Duration, Text]), qual(Prep::Where, "when only", &[Text])]);
const PROVIDES: FieldSpec = field(Field::Provides, "what it does for us, in a few words such as \"CRM\"", &[Text]).many();
const SECTOR: FieldSpec = field(Field::Sector, "its line of business", &[Text]).many();
const LOCATION: FieldSpec = field(Field::Location, "countries or regions in which it holds, or from which it reads, the data", &[Territory])
    .many()
    .quals(&[qual(Prep::As, "what is there, such as \"servers\"", &[Text])])
    .keyed();
const PRIVACY_POLICY: FieldSpec = field(Field::PrivacyPolicy, "its own privacy policy", &[Url]).own();
const OWN_PURPOSES: FieldSpec =
    field(Field::OwnPurposes, "what it uses the data for on its own account, or `none`", &[Entry("purposes"), Text, NONE])
        .many()
        .label("the purpose in other words");

const ADDRESSES: FieldSpec = field(Field::Addresses, "postal addresses, each on one line", &[Text])
    .many()
    .quals(&[qual(Prep::As, "what kind of address it is, such as \"registered office\"", &[Text]), qual(Prep::In, "the country", &[Territory])])
    .own();
const EMAILS: FieldSpec = field(Field::Emails, "e-mail addresses", &[Email])
    .many()
    .quals(&[qual(Prep::For, "what it is for", &[Text]), qual(Prep::As, "what it is called", &[Text])])
    .own();
const PHONES: FieldSpec = field(Field::Phones, "telephone numbers, as text", &[Text])
    .many()
    .quals(&[qual(Prep::For, "what it is for", &[Text]), qual(Prep::As, "what it is called", &[Text])])
    .own();
const WEBSITE: FieldSpec = field(Field::Website, "its web site", &[Url]).own();

/// See [`KindSpec`]; so for every constant of the table.
pub(super) const ORGANISATION: KindSpec = KindSpec {
    id: Kind::Organisation,
    doc: "A named party. Its title is its published name; its identity is its registration. Everything that has a name of its own is one: ours, our vendors, an insurer.",
    space: Space::Parties,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Ours, "whether it is one of the organisations behind \"we\"; registers are kept for these", YES_NO).own(),
        ALIASES,
        field(Field::Registrations, "numbers under which it is registered: its identity", &[Text])
            .many()
            .quals(&[
                qual(Prep::In, "the country or state of the register", &[Territory]),
                qual(Prep::As, "what it is registered as, or which kind of number it is", &[Text]),
                qual(Prep::With, "who keeps the register", &[Text]),
            ])
            .own(),
        field(Field::LegalForm, "its legal form, such as \"a Massachusetts corporation\"", &[Text]).own(),
        field(Field::Trademarks, "trademarks it owns, by which readers may know it", &[Text]).many().own(),
        ADDRESSES,
        EMAILS,
        PHONES,
        WEBSITE,
        field(Field::Contacts, "how to reach it", &[Ref(&[Kind::Contact])]).many().label("what this contact is for").keyed().own(),
        field(Field::Group, "the group of companies it belongs to", &[Text, Ref(&[Kind::Organisation, Kind::Recipient])]).own(),
        field(Field::Services, "the products and sites it provides", &[Ref(&[Kind::Service])]).many().own(),
        field(Field::Representative, "its representative (GDPR Art. 27), or `none`", &[Ref(PARTY), Ref(&[Kind::Contact]), NONE])
            .many()
            .quals(&[
                qual(Prep::As, "under which of its registrations, or in which capacity", &[Text]),
                qual(Prep::In, "where", &[Territory]),
                qual(Prep::Under, "under which law", &[Ref(&[Kind::Regime]), Text]),
            ])
            .own(),
        field(Field::Dpo, "its data protection officer (GDPR Art. 37), or `none`", &[Ref(&[Kind::Contact]), Text, NONE]).own(),
        field(Field::Responsible, "who answers for data protection within it", &[Ref(&[Kind::Contact]), Text]).many().label("for what").own(),
        field(Field::Authority, "the supervisory authority that is competent for it", &[Ref(&[Kind::Authority])]).many().keyed().own(),
        field(Field::PublicAuthority, "whether it is a public authority or body", YES_NO).own(),
        field(
            Field::Nonprofit,
            "for GDPR Art. 9(2)(d): its aim, if it is a not-for-profit body",
            &[
                Word(&[
                    ("political", "political aim"),
                    ("philosophical", "philosophical aim"),
                    ("religious", "religious aim"),
                    ("trade-union", "trade-union aim"),
                ]),
                NONE,
            ],
        )
        .own(),
        field(Field::Staff, "how many people it employs", &[Number]).own(),
        field(
            Field::ExemptFrom,
            "laws that do not bind it, although its readers live where they hold, such as those with a threshold of turnover",
            &[Ref(&[Kind::Regime])],
        )
        .many()
        .quals(&[
            qual(Prep::From, "the first day", &[Date]),
            qual(Prep::Until, "the last day", &[Date]),
            qual(Prep::Before, "the day after the last one", &[Date]),
            qual(Prep::Because, "why", &[Text]),
        ])
        .own(),
        LOCATION,
        ACTS_AS,
        PROVIDES,
        SECTOR,
        OWN_PURPOSES,
        CONTRACT,
        field(Field::SubProcessors, "whom it engages in turn, or where its list of them is", &[Ref(PARTY), Url, Text, NONE]).many(),
        field(Field::Certifications, "frameworks it is certified to", &[Ref(&[Kind::Certification])]).many().own(),
        field(Field::Measures, "security measures it takes", &[Ref(&[Kind::Measure]), Text]).many().label("in other words"),
        BREACH_NOTICE,
        ONLY_IF,
        PRIVACY_POLICY,
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"organisation acme "Acme Ltd" {
  ours: yes
  registrations: "01234567" in GB
  addresses: "1 High Street, London" in GB as "registered office"
  location: GB
}"#,
};

pub(super) const CONTACT: KindSpec = KindSpec {
    id: Kind::Contact,
    doc: "A way to reach somebody: a mailbox, a person, a form, a postal address.",
    space: Space::Own(Kind::Contact),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Organisation, "whose contact it is", &[Ref(PARTY)]).own(),
        field(Field::Person, "the person's name", &[Text]).own(),
        field(Field::Position, "the person's position", &[Text]).own(),
        EMAILS,
        PHONES,
        ADDRESSES,
        field(Field::Form, "a web form", &[Url]).own(),
        field(Field::Handles, "what it is for", &[Text, Entry("rights")]).many().label("in other words").own(),
        field(Field::Languages, "languages it answers in", &[Language]).many().own(),
        ONLY_IF,
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"contact privacy "the privacy team" { emails: "privacy@acme.example"; handles: "questions about this notice" }"#,
};

pub(super) const SERVICE: KindSpec = KindSpec {
    id: Kind::Service,
    doc: "A product, site or app. Parties, recipients, retention and notices can be keyed by it.",
    space: Space::Own(Kind::Service),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Domains, "host names or addresses under which it is found", &[Text]).many().own(),
        field(Field::Provider, "who provides it", &[Ref(&[Kind::Organisation])]).many().keyed().own(),
        field(Field::Subjects, "whom it is offered to", &[Ref(&[Kind::Subjects])]).many().own(),
        field(
            Field::Children,
            "whether it is directed at children",
            &[Word(&[
                ("not-directed", "not directed at children"),
                ("directed", "directed at children"),
                ("mixed", "directed at children among others"),
            ])],
        )
        .label("in other words")
        .own(),
        field(Field::MinimumAge, "the age from which people may use it, in years", &[Number]).keyed().many().own(),
        field(Field::ParentalConsent, "how consent of parents is obtained, or `none`", &[Text, NONE]).own(),
        field(
            Field::DoNotTrack,
            "how it answers \"Do Not Track\" signals of browsers (California, B&P 22575(b)(5))",
            &[Word(&[("honoured", "it does as the signal asks"), ("ignored", "it does the same with the signal as without")])],
        )
        .label("what it does, in words")
        .own(),
        field(
            Field::TrackedAcrossSites,
            "whether others may collect data there about what people do over time and across sites (California, B&P 22575(b)(6))",
            YES_NO,
        )
        .label("who, in words")
        .own(),
        field(
            Field::OptOutSignals,
            "how it answers signals of browsers by which people opt out of sale and sharing, such as Global Privacy Control (California, 11 CCR 7025)",
            &[Word(&[("honoured", "it does as the signal asks"), ("ignored", "it does the same with the signal as without")])],
        )
        .label("what it does, in words")
        .own(),
        field(Field::OptOutStatus, "how people see there that their opting out is in force (California, 11 CCR 7025)", &[Text]).own(),
        field(Field::PartOf, "the service it belongs to", &[Ref(&[Kind::Service])]).own(),
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"service website "our website" { domains: "www.acme.example"; children: not-directed }"#,
};

pub(super) const REGION: KindSpec = KindSpec {
    id: Kind::Region,
    doc: "A named set of countries. The library has `EU`, `EEA` and others by their codes; a project names its own.",
    space: Space::Territories,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Members, "its countries and regions", &[Territory])
            .many()
            .quals(&[
                qual(Prep::From, "the day from which it belongs", &[Date]),
                qual(Prep::Before, "the day from which it no longer belongs", &[Date]),
                qual(Prep::Until, "the last day on which it belongs", &[Date]),
                qual(Prep::Except, "parts that do not belong", &[Territory]),
            ])
            .own(),
        ALIASES,
        DEFINITION,
    ]],
    nested: &[],
    prose: false,
    example: r#"region nordics "the Nordic countries" { members: DK, FI, IS, NO, SE }"#,
};

pub(super) const COUNTRY: KindSpec = KindSpec {
    id: Kind::Country,
    doc: "A country, or a part of one, by its ISO 3166 code. The library has them all.",
    space: Space::Territories,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        field(Field::Alpha3, "its three-letter code", &[Text]).own(),
        field(Field::Numeric, "its three-digit code", &[Text]).own(),
        field(Field::PartOf, "the country it is a part, dependency or territory of", &[Territory]).own(),
        field(Field::Languages, "its official languages", &[Language]).many().own(),
        ALIASES,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"country SE "Sweden" { alpha-3: "SWE"; numeric: "752" }"#,
};

pub(super) const AUTHORITY: KindSpec = KindSpec {
    id: Kind::Authority,
    doc: "A supervisory authority or another public body. The library has the supervisory authorities of the EEA, the United Kingdom and Switzerland.",
    space: Space::Parties,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        ALIASES,
        field(Field::CompetentFor, "countries or parts of them it is competent for", &[Territory]).many().own(),
        field(Field::Oversees, "laws and frameworks it oversees", &[Ref(&[Kind::Regime, Kind::Mechanism]), Text]).many().own(),
        WEBSITE,
        field(Field::ComplaintForm, "where a complaint is made", &[Url]).own(),
        EMAILS,
        PHONES,
        ADDRESSES,
        LOCATION,
        ACTS_AS,
        ONLY_IF,
        LINKS,
        DESCRIPTION,
    ]],
    nested: &[],
    prose: false,
    example: r#"authority ico "Information Commissioner's Office" { competent-for: GB; website: "https://ico.org.uk" }"#,
};

pub(super) const RECIPIENT: KindSpec = KindSpec {
    id: Kind::Recipient,
    doc: "A class of recipients, with named members, with examples, or with neither. What it states holds for its members unless they state it themselves.",
    space: Space::Parties,
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[
        &[
            field(Field::Members, "the parties in it", &[Ref(PARTY)])
                .many()
                .quals(&[qual(Prep::As, "in which role", &[Text]), qual(Prep::Under, "a heading of their own", &[Text])])
                .keyed()
                .own(),
            EXAMPLES.own(),
            ACTS_AS,
            PROVIDES,
            SECTOR,
            LOCATION,
            OWN_PURPOSES,
            CONTRACT,
            field(Field::Data, "what they receive, where no activity says it", &[Ref(&[Kind::Data, Kind::Item]), Text])
                .many()
                .quals(&[qual(Prep::Except, "without", &[Ref(&[Kind::Data, Kind::Item])])])
                .own(),
            field(Field::Purposes, "what they receive it for, where no activity says it", &[Entry("purposes"), Text])
                .many()
                .label("in other words")
                .own(),
            field(
                Field::Activities,
                "activities in which they receive data, where it is simpler to say it here",
                &[Ref(&[Kind::Activity, Kind::Group])],
            )
            .many()
            .quals(&[qual(Prep::Except, "without", &[Ref(&[Kind::Activity, Kind::Group])])])
            .own(),
            field(Field::SubProcessors, "whom they engage in turn, or where the list is", &[Ref(PARTY), Url, Text, NONE]).many(),
            field(Field::List, "where the current list of them is published", &[Url]).own(),
            field(Field::Measures, "security measures they take", &[Ref(&[Kind::Measure]), Text]).many().label("in other words"),
            BREACH_NOTICE,
            ONLY_IF,
            DEFINITION,
            LINKS,
            DESCRIPTION,
            field(Field::Safeguards, "what binds them", &[Text]).many(),
        ],
        &[field(Field::About, "services it is a recipient for", &[Ref(&[Kind::Service])]).many().own()],
    ],
    nested: &[],
    prose: false,
    example: r#"recipient advisers "Professional advisers" {
  examples: "lawyers", "accountants"
  acts-as: controller
}"#,
};
