//! What the rules of law cost grows as the policy does: a rule that looks at all activities from each of them is found here, by counting and
//! without a clock.

#![cfg(test)]

use jiff::civil::date;
use policyc::source::{SourceFile, Sources, World};
use policyc::{compile, law};

#[path = "../benches/compile/project/mod.rs"]
#[allow(dead_code, reason = "the benchmark also tells the size of its projects")]
mod project;

/// How many expressions the rules look at in a generated project.
fn effort(activities: usize) -> u64 {
    let mut sources = Sources::new();
    for (path, text) in project::files(activities) {
        sources.add(SourceFile::new(path, text, false));
    }
    law::effort(&compile(World::new(sources, date(2024, 1, 1))).model)
}

#[test]
fn four_times_the_activities_cost_four_times_as_much() {
    let (nothing, some, more) = (effort(0), effort(100), effort(400));
    let (some, more) = (some - nothing, more - nothing);
    let growth = more as f64 / some as f64;
    assert!(growth < 4.2, "100 activities take {some} steps and 400 take {more}, {growth:.2} times as many: a rule grows faster than the policy");
}
