//! Data subjects.

use super::common::*;
use crate::schema::spec::{Accept, KindSpec, Presence, Space, field, qual};
use crate::schema::{Field, Kind, Prep};

use Accept::{Number, Ref, Territory, Text};

pub(super) const SUBJECTS: KindSpec = KindSpec {
    id: Kind::Subjects,
    doc: "A class of data subjects. The library has the usual ones, such as `customers`, `visitors` and `employees`.",
    space: Space::Own(Kind::Subjects),
    name: Presence::Required,
    title: Presence::Required,
    bare: false,
    top: true,
    header: &[],
    fields: &[&[
        DEFINITION,
        field(Field::Includes, "classes that are part of this one", &[Ref(&[Kind::Subjects])]).many().own(),
        field(Field::PartyTo, "contracts to which these people are party themselves, or `none`", &[Text, NONE]).many().quals(&[qual(
            Prep::With,
            "with whom",
            &[Ref(PARTY)],
        )]),
        field(Field::Children, "whether they are children", YES_NO),
        field(Field::MinimumAge, "their least age, in years", &[Number]),
        field(Field::Employees, "whether they work for the controller", YES_NO),
        field(
            Field::Vulnerable,
            "whether they are vulnerable for another reason, and why",
            &[Accept::Fixed(crate::schema::Fixed::Yes), Accept::Fixed(crate::schema::Fixed::No), Text],
        ),
        field(Field::ResidentIn, "where they live", &[Territory]).many(),
        ALIASES,
        EXAMPLES,
    ]],
    nested: &[],
    prose: false,
    example: r#"subjects customer-staff "staff of our customers" { party-to: none }"#,
};
