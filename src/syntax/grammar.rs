//! The parser that pest makes from `grammar/policy.pest`, and what its rules are called in messages.

use pest::Parser as _;

use super::events::Events;

/// The generated parser. In a module of its own because generated items carry no documentation.
mod generated {
    #[derive(pest_derive::Parser)]
    #[grammar = "grammar/policy.pest"]
    pub struct Grammar;
}

pub(super) use generated::Rule;

/// Where a text could not be read, and what could have stood there.
#[derive(Debug, Default)]
pub(super) struct Unread {
    /// The byte in the text that was given.
    pub at: usize,
    /// What the grammar would have taken there, in words.
    pub expected: Vec<&'static str>,
    /// Whether it gave up because of nesting without brackets.
    pub too_deep: bool,
}

/// Reads `text` with a rule. The events replace what `events` held; `base` is added to their positions.
pub(super) fn read(rule: Rule, text: &str, base: usize, events: &mut Events) -> Result<(), Unread> {
    match generated::Grammar::parse(rule, text) {
        Ok(pairs) => {
            events.fill(pairs.tokens(), text, base);
            Ok(())
        }
        Err(error) => Err(unread(error)),
    }
}

fn unread(error: pest::error::Error<Rule>) -> Unread {
    let at = match error.location {
        pest::error::InputLocation::Pos(at) => at,
        pest::error::InputLocation::Span((at, _)) => at,
    };
    match error.variant {
        pest::error::ErrorVariant::ParsingError { positives, .. } => {
            let mut expected: Vec<&'static str> = positives.into_iter().filter_map(name).collect();
            expected.dedup();
            Unread { at, expected, too_deep: false }
        }
        pest::error::ErrorVariant::CustomError { .. } => Unread { at, expected: Vec::new(), too_deep: true },
    }
}

/// What a rule is called in "expected …"; nothing for rules that nobody would write by themselves. There is no `_` arm, so that a new
/// rule does not compile without a name.
fn name(rule: Rule) -> Option<&'static str> {
    match rule {
        Rule::word | Rule::name | Rule::named | Rule::second | Rule::letter | Rule::term | Rule::primary => Some("a name"),
        Rule::text | Rule::string => Some("a text in double quotes"),
        Rule::block_text | Rule::block_string => Some("a text in three quotes"),
        Rule::amount | Rule::digits => Some("a number or date"),
        Rule::unit => Some("a unit such as `years`"),
        Rule::joint | Rule::opening | Rule::qualifier | Rule::qualifiers => Some("a preposition"),
        Rule::reserved => Some("a reserved word"),
        Rule::comma => Some("`,`"),
        Rule::top | Rule::declaration | Rule::header | Rule::lone_header => Some("a declaration"),
        Rule::names => Some("a name"),
        Rule::body => Some("`{`"),
        Rule::statement | Rule::lone_statement => Some("a field"),
        Rule::field => Some("a field"),
        Rule::value | Rule::operand | Rule::other => Some("a value"),
        Rule::group => Some("`(`"),
        Rule::expression | Rule::condition | Rule::disjunction | Rule::conjunction | Rule::negation | Rule::parenthesis => Some("a condition"),
        Rule::filter | Rule::filter_conjunction | Rule::filter_negation => Some("a condition"),
        Rule::comparison | Rule::filter_comparison => Some("a comparison"),
        Rule::condition_name | Rule::binding_name => Some("a field that holds an expression"),
        Rule::binding | Rule::binder | Rule::filtered => Some("a kind or field and a name for it, such as `activity a`"),
        Rule::not => Some("`not`"),
        Rule::quantified | Rule::filter_quantified | Rule::quantifier => Some("`any`, `every` or `no`"),
        Rule::has => Some("`has`"),
        Rule::counted | Rule::filter_counted | Rule::count => Some("`count`"),
        Rule::operator => Some("a comparison such as `is` or `>`"),
        Rule::sign => Some("`+` or `-`"),
        Rule::arguments => Some("`(`"),
        Rule::reference => Some("a name to refer to"),
        Rule::verb => Some("`see` or `all`"),
        Rule::of => Some("`of`"),
        Rule::EOI => Some("the end"),
        Rule::end => Some("the end of the line"),
        Rule::b | Rule::blanks | Rule::gap | Rule::wide_gap | Rule::space | Rule::part => None,
        Rule::tokens | Rule::blank_token | Rule::line_end | Rule::symbol => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{EXPRESSION_FIELDS, Field, JOINING, Prep};

    fn reads(rule: Rule, text: &str) -> bool {
        read(rule, text, 0, &mut Events::default()).is_ok()
    }

    #[test]
    fn the_fields_that_hold_expressions_are_those_of_the_schema() {
        let words = Field::ALL.iter().map(|field| field.word()).chain(["hold", "holds-x", "eachs", "requires", "where"]);
        for word in words.chain(EXPRESSION_FIELDS) {
            let condition = reads(Rule::lone_statement, &format!("{word}: a = b"));
            let binder = reads(Rule::lone_statement, &format!("{word}: a b where c = d"));
            assert_eq!(condition || binder, EXPRESSION_FIELDS.contains(&word), "{word}");
            assert!(!(condition && binder), "{word}");
        }
    }

    #[test]
    fn the_prepositions_are_those_of_the_schema() {
        for prep in Prep::ALL {
            let word = prep.word();
            assert!(reads(Rule::lone_statement, &format!("a: b {word} 6")), "{word}");
            assert!(!reads(Rule::lone_statement, &format!("a: b {word}s 6")), "{word}s");
            assert!(reads(Rule::lone_statement, &format!("a: 6 {word}s {word} c")), "{word}s");
        }
        for word in JOINING {
            assert_eq!(reads(Rule::lone_statement, &format!("a: b {word} 6")), word == "and", "{word}");
        }
    }

    #[test]
    fn comments_are_not_the_grammars_business() {
        assert!(!reads(Rule::top, "a b {\n// c\n}"));
        assert!(reads(Rule::top, "a b {\n    \n}"));
    }
}
