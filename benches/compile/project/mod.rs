//! Generated projects: `N` activities of about 14 lines and 600 bytes, a tenth as many categories of data, a twentieth as many
//! recipients, in files of 200 activities. The same number gives the same project, and nothing is to be found wrong in it.

mod activity;
mod words;

use std::fmt::Write as _;

use activity::Area;
use policyc::source::{SourceFile, Sources, World};
use words::{Choices, SERVICES, SUBJECTS, TOWNS, VENDORS};

/// How many activities stand in one file.
const PER_FILE: usize = 200;
/// How many of them stand in one group within the group of the file.
const PER_GROUP: usize = 40;

/// The files of a project with this many activities, as path and text.
pub fn files(activities: usize) -> Vec<(String, String)> {
    let base = ("company.policy".to_owned(), include_str!("base.policy").to_owned());
    let areas = (0..activities.div_ceil(PER_FILE)).map(|number| {
        let first = number * PER_FILE;
        let area = Area::new(number, (activities - first).min(PER_FILE));
        (format!("areas/{number:04}.policy"), file(&area))
    });
    std::iter::once(base).chain(areas).collect()
}

/// The day as of which it is checked.
pub const AS_OF: &str = "2026-01-31";

/// A world with the files of a project.
pub fn world(files: Vec<(String, String)>) -> World {
    let mut sources = Sources::new();
    for (path, text) in files {
        sources.add(SourceFile::new(path, text, false));
    }
    World::new(sources, AS_OF.parse().unwrap_or_default())
}

/// How long all texts are together.
pub fn size(files: &[(String, String)]) -> usize {
    files.iter().map(|(_, text)| text.len()).sum()
}

/// A file: its categories of data, its recipients, and its activities in groups.
fn file(area: &Area) -> String {
    let mut out = String::with_capacity(area.activities * 800);
    let town = area.town();
    let _ = writeln!(out, "// What we do in and around {town}.\n");
    for number in 0..area.data {
        data(&mut out, area, number);
    }
    for number in 0..area.organisations {
        organisation(&mut out, area, number);
    }
    for number in 0..area.classes {
        class(&mut out, area, number);
    }
    let name = area.name();
    let _ = writeln!(out, "group {name} \"In {town}, area {}\" {{\n  extends: of-an-area\n", area.number);
    for first in (0..area.activities).step_by(PER_GROUP) {
        let group = first / PER_GROUP;
        let _ = writeln!(out, "  group {name}-{group} \"{} in {town}\" {{", ["Selling", "Delivering", "Helping"].get(group % 3).unwrap_or(&""));
        out.push_str("    source: the-person via \"our forms\", business-partners\n");
        let _ = writeln!(out, "    recipients: {}\n", area.recipient(group));
        for number in first..(first + PER_GROUP).min(area.activities) {
            activity::write(&mut out, area, number);
        }
        out.push_str("  }\n\n");
    }
    out.push_str("}\n");
    out
}

fn data(out: &mut String, area: &Area, number: usize) {
    let mut choices = Choices::of(area.number * 1000 + number);
    let subject = SUBJECTS.get(number % SUBJECTS.len()).copied().unwrap_or_default();
    let _ = writeln!(out, "data {} \"Records of {} in {}\" {{", area.data(number), subject.slug, area.town());
    let _ = writeln!(out, "  definition: \"what we write down of {}\"", subject.slug);
    let (one, other) = (choices.one(&words::DATA), choices.one(&["number", "time", "amount", "reason"]));
    let _ = writeln!(
        out,
        "  items: {one}, \"the {other} of it\", {} as \"an address for questions\"",
        if one == "email-address" { "phone-number" } else { "email-address" }
    );
    if Area::keeps(number) {
        let _ = writeln!(out, "  retention: {} years after {}", 2 + choices.below(6), choices.one(&words::EVENTS));
    }
    out.push_str("}\n\n");
}

fn organisation(out: &mut String, area: &Area, number: usize) {
    let mut choices = Choices::of(area.number * 1000 + 500 + number);
    let vendor = VENDORS.get(number % VENDORS.len()).copied().unwrap_or_default();
    let serial = area.number * 10 + number;
    let _ = writeln!(out, "organisation {} \"{vendor} {} Ltd\" {{", area.organisation(number), area.town());
    let _ = writeln!(out, "  registrations: \"{}\" in IE as \"company number\"", 710_000 + serial);
    let _ = writeln!(out, "  addresses: \"{} Mill Road, {}\" in IE", 1 + choices.below(90), choices.one(&TOWNS));
    let _ = writeln!(out, "  provides: \"{}\"", SERVICES.get(number % SERVICES.len()).copied().unwrap_or_default());
    out.push_str("  acts-as: processor\n  contract: yes\n  location: IE\n}\n\n");
}

fn class(out: &mut String, area: &Area, number: usize) {
    let members: Vec<String> = (number..area.organisations).step_by(area.classes).map(|member| area.organisation(member)).collect();
    let _ =
        writeln!(out, "recipient {} \"Helpers for {} in {}\" {{", area.class(number), SUBJECTS.get(number).map_or("goods", |s| s.slug), area.town());
    if members.is_empty() {
        out.push_str("  examples: \"couriers\", \"fitters\"\n");
    } else {
        let _ = writeln!(out, "  members: {}", members.join(", "));
    }
    out.push_str("  only-if: \"we cannot do it ourselves\"\n}\n\n");
}
