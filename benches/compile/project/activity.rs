//! One activity of a generated project.

use std::fmt::Write as _;

use super::words::{Choices, DATA, EVENTS, PEOPLE, SUBJECTS, Subject, TOWNS};

/// What a file holds, and what the things in it are called.
pub struct Area {
    /// The file's number.
    pub number: usize,
    /// How many activities it has.
    pub activities: usize,
    /// How many categories of data.
    pub data: usize,
    /// How many organisations.
    pub organisations: usize,
    /// How many classes of recipients.
    pub classes: usize,
}

impl Area {
    /// The file with a number and so many activities.
    pub fn new(number: usize, activities: usize) -> Self {
        let recipients = (activities / 20).max(1);
        let classes = recipients / 3;
        Area { number, activities, data: (activities / 10).max(2), organisations: recipients - classes, classes }
    }

    /// Where it is.
    pub fn town(&self) -> &'static str {
        TOWNS.get(self.number % TOWNS.len()).copied().unwrap_or_default()
    }

    /// The name of its group.
    pub fn name(&self) -> String {
        format!("{}-{}", self.town().to_lowercase(), self.number)
    }

    /// The name of a category of data.
    pub fn data(&self, number: usize) -> String {
        format!("records-{}-{}", self.number, number % self.data)
    }

    /// Whether a category says itself how long it is kept.
    pub fn keeps(number: usize) -> bool {
        number.is_multiple_of(2)
    }

    /// The name of an organisation.
    pub fn organisation(&self, number: usize) -> String {
        format!("vendor-{}-{number}", self.number)
    }

    /// The name of a class of recipients.
    pub fn class(&self, number: usize) -> String {
        format!("helpers-{}-{number}", self.number)
    }

    /// The name of an organisation or class.
    pub fn recipient(&self, number: usize) -> String {
        let number = number % (self.organisations + self.classes);
        if number < self.organisations { self.organisation(number) } else { self.class(number - self.organisations) }
    }
}

/// Writes an activity of a file.
pub fn write(out: &mut String, area: &Area, number: usize) {
    let serial = area.number * 200 + number;
    let mut choices = Choices::of(serial + 1_000_000);
    let subject = choices.one(&SUBJECTS);
    let town = choices.one(&TOWNS);
    let _ = writeln!(out, "    activity {}-{serial} \"{} in {town}\" {{", subject.slug, subject.when);
    if choices.happens(25) {
        let template = if choices.happens(60) { "with-marketing" } else { "on-request" };
        let _ = writeln!(out, "      extends: {template}");
    }
    if choices.happens(20) {
        let _ = writeln!(out, "      reference: \"PA-{serial:06}\"");
    }
    purposes(out, &mut choices, subject);
    let people = (choices.one(&PEOPLE), choices.below(PEOPLE.len()));
    let second = PEOPLE.get(people.1).copied().filter(|second| *second != people.0);
    let _ = writeln!(out, "      subjects: {}{}", people.0, second.map(|second| format!(", {second} \"in {town}\"")).unwrap_or_default());
    let category = data_and_retention(out, area, number, &mut choices);
    basis(out, &mut choices, subject, people.0, second);
    recipients(out, area, number, &mut choices);
    if choices.happens(25) {
        let _ = writeln!(
            out,
            "      source: the-person \"you yourself\" via \"{}\", derived",
            choices.one(&["our site", "the telephone", "our counter"])
        );
    }
    if choices.happens(35) {
        let _ = writeln!(out, "      giving: {}", choices.one(&["contractual", "optional", "pre-contractual"]));
        let _ = writeln!(out, "      consequences: \"{}\"", subject.otherwise);
    }
    others(out, &mut choices, &category);
    out.push_str("    }\n\n");
}

fn purposes(out: &mut String, choices: &mut Choices, subject: Subject) {
    let further = if choices.happens(20) { ", service-messages \"Telling you how it is going\"" } else { "" };
    let _ = writeln!(out, "      purposes: {} \"{}\"{further}", subject.purpose, subject.aim);
}

/// Categories and single data; what does not say itself how long it is kept is kept as the activity says. Gives the first category.
fn data_and_retention(out: &mut String, area: &Area, number: usize, choices: &mut Choices) -> String {
    let category = area.data(number);
    let (one, other) = (choices.one(&DATA), choices.one(&DATA));
    let and = if one == other { String::new() } else { format!(", {other} as \"your {}\"", other.replace('-', " ")) };
    let _ = writeln!(out, "      data: {category}, {one}{and}");
    let (amount, event) = (1 + choices.below(9), choices.one(&EVENTS));
    let unit = choices.one(&["years", "months", "weeks"]);
    if Area::keeps(number % area.data) {
        let key = if one == other { one.to_owned() } else { format!("{one} and {other}") };
        let _ = writeln!(out, "      retention: {amount} {unit} after {event} for {key}");
    } else if choices.happens(20) {
        let _ = writeln!(out, "      retention: latest of ({amount} {unit} after {event}, 12 months after collection)");
    } else {
        let because = if choices.happens(15) { " because \"tax law asks for it\"" } else { "" };
        let _ = writeln!(out, "      retention: {amount} {unit} after {event}{because}");
    }
    category
}

fn basis(out: &mut String, choices: &mut Choices, subject: Subject, people: &str, second: Option<&str>) {
    let interest = subject.interest;
    // Staff of customers have no contract with us.
    let contract = people != "customer-staff" && second != Some("customer-staff");
    match (choices.below(6), second) {
        (0, Some(second)) if contract => {
            out.push_str("      basis:\n");
            let _ = writeln!(out, "        contract \"selling you goods and bringing them to you\" for {people},");
            let _ = writeln!(out, "        legitimate-interests \"{interest}\" of us for {second}");
        }
        (2, _) => {
            out.push_str("      basis: legal-obligation under \"the Taxes Consolidation Act\"\n");
        }
        (3, _) if contract => {
            let _ = writeln!(out, "      basis: consent and explicit-consent where \"you tell us of an allergy\", contract");
        }
        _ => {
            let _ = writeln!(out, "      basis: legitimate-interests \"{interest}\" of us and partner");
        }
    }
}

fn recipients(out: &mut String, area: &Area, number: usize, choices: &mut Choices) {
    match choices.below(5) {
        0 => out.push_str("      recipients: none\n"),
        1 => {
            let _ = writeln!(out, "      recipients: inherited, partner as \"wholesaler\"");
        }
        _ => {
            let (first, second) = (area.recipient(number), area.recipient(number + 1 + choices.below(3)));
            let role = choices.one(&["carrier", "accountant", "print shop", "help desk"]);
            let and = if first == second || choices.happens(50) { String::new() } else { format!(", {second} where \"goods are heavy\"") };
            let _ = writeln!(out, "      recipients: {first} as \"{role}\"{and}");
        }
    }
}

/// What only some activities say.
fn others(out: &mut String, choices: &mut Choices, category: &str) {
    if choices.happens(15) {
        let _ = writeln!(out, "      only-if: \"{}\"", choices.one(&["you have an account with us", "you ask for it", "goods are sent abroad"]));
    }
    if choices.happens(10) {
        out.push_str("      location: IE, NO as \"the second copy\"\n");
    }
    if choices.happens(15) {
        out.push_str("      automated: none\n      updated: 2025-11-30; status: active\n");
    }
    if choices.happens(10) {
        out.push_str("      // Looked at last autumn.\n      role: joint-controller with partner under \"the agreement of 2024\"\n");
    }
    if choices.happens(10) {
        out.push_str("      description: \"\"\"\n        We do this ourselves, as {us-ltd}.\n\n        - What is kept stands in {");
        out.push_str(category);
        out.push_str("}.\n        - Questions go to {email of desk}.\n        \"\"\"\n");
    }
    if choices.happens(10) {
        out.push_str("      purpose feedback \"Asking how it was\" {\n        basis: consent\n        purposes: product-improvement \"Asking what we can do better\"\n        giving: optional\n      }\n");
    }
}
