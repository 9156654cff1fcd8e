//! What the grammar costs: how many calls pest counts for each byte of usual source. The count is the same on every machine, so it shows
//! a slow rule sooner than a clock does.
//!
//! The limit on calls holds for the whole process, so this test has a program of its own.

#![cfg(test)]

use std::num::NonZeroUsize;

use pest::Parser as _;

#[path = "support/typical.rs"]
mod typical;

mod generated {
    /// The grammar, made anew because the library keeps its own to itself.
    #[derive(pest_derive::Parser)]
    #[grammar = "grammar/policy.pest"]
    pub struct Grammar;
}

/// The least limit with which a text can be read: the number of calls it takes.
fn calls(text: &str) -> usize {
    let reads = |limit: usize| {
        pest::set_call_limit(NonZeroUsize::new(limit));
        let read = generated::Grammar::parse(generated::Rule::top, text).is_ok();
        pest::set_call_limit(None);
        read
    };
    let (mut low, mut high) = (1, 64 * text.len());
    assert!(reads(high), "this is valid source");
    while low < high {
        let middle = usize::midpoint(low, high);
        if reads(middle) { high = middle } else { low = middle + 1 }
    }
    low
}

/// One test, because two would set the limit for each other.
#[test]
fn usual_source_takes_less_than_two_calls_a_byte_and_nesting_no_more_than_its_length() {
    let text = typical::activity(1234);
    assert!((550..700).contains(&text.len()), "{} bytes", text.len());
    let count = calls(&text);
    println!("{count} calls for {} bytes: {:.2} a byte", text.len(), count as f64 / text.len() as f64);
    assert!(count < 2 * text.len(), "{count} calls for {} bytes", text.len());

    let nested = |depth: usize| format!("a b {{ x: {}y{} }}", "(".repeat(depth), ")".repeat(depth));
    let condition = |depth: usize| format!("a b {{ holds: {}y{} }}", "(".repeat(depth), ")".repeat(depth));
    let blocks = |depth: usize| format!("{}x: y{}", "a b { ".repeat(depth), " }".repeat(depth));
    for shape in [&nested as &dyn Fn(usize) -> String, &condition, &blocks] {
        let (small, large) = (calls(&shape(10)), calls(&shape(40)));
        assert!(large < 5 * small, "{small} calls for ten levels, {large} for forty");
    }
}
