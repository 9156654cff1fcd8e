//! The data map as a Mermaid flowchart, for places that draw it themselves.

use std::fmt::Write as _;

use super::text::some;
use crate::compose::companion::map::DataMap;
use crate::compose::doc::Inline;
use crate::compose::{Arg, Language};

/// The diagram.
pub(in crate::emit) fn mermaid(language: &Language, map: &DataMap) -> String {
    let graph = &map.graph;
    let mut out = String::from("flowchart LR\n");
    let _ = writeln!(out, "  accTitle: {}", line(&map.companion.document.title));
    let _ = writeln!(out, "  accDescr: {}", line(&language.words("companion-data-map-about")));
    let names =
        |node: usize| graph.nodes.get(node).map(|node| some(language, &node.names).iter().map(|name| quoted(name)).collect::<Vec<_>>().join("<br>"));
    for (number, (title, nodes, open, close)) in
        [(language.words("companion-map-givers"), &graph.givers, "([", "])"), (language.words("companion-map-uses"), &graph.uses, "[", "]")]
            .into_iter()
            .enumerate()
    {
        let _ = writeln!(out, "  subgraph layer{number}[\"{}\"]", quoted(&title));
        for &node in nodes {
            let _ = writeln!(out, "    n{node}{open}\"{}\"{close}", names(node).unwrap_or_default());
        }
        out.push_str("  end\n");
    }
    for (number, place) in graph.places.iter().enumerate() {
        let title = if place.abroad { language.say("companion-map-abroad", &[("place", place.title.clone().into())]) } else { place.title.clone() };
        let _ = writeln!(out, "  subgraph place{number}[\"{}\"]", quoted(&Inline::plain(&title)));
        for &node in &place.nodes {
            let _ = writeln!(out, "    n{node}[/\"{}\"/]", names(node).unwrap_or_default());
        }
        out.push_str("  end\n");
    }
    for flow in &graph.flows {
        let abroad = graph.place_of(flow.to).is_some_and(|place| place.abroad);
        let arrow = if abroad { "-.->" } else { "-->" };
        let terms = graph.nodes.get(flow.to).filter(|_| abroad).map(|to| some(language, &to.terms).join(", ")).unwrap_or_default();
        let label = if terms.is_empty() {
            String::new()
        } else {
            format!("|\"{}\"|", quoted(&Inline::plain(&language.say("companion-map-terms", &[("what", Arg::from(terms))]))))
        };
        let _ = writeln!(out, "  n{} {arrow}{label} n{}", flow.from, flow.to);
    }
    out
}

/// Words within quotation marks: characters that mean something to Mermaid or HTML are written as entities.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out.push_str("#quot;"),
            '#' => out.push_str("#35;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            '&' => out.push_str("#amp;"),
            '`' => out.push_str("#96;"),
            '\\' => out.push_str("#92;"),
            _ if c.is_control() => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// Words up to the end of a line.
fn line(text: &str) -> String {
    quoted(text).replace([';', ':'], ",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_breaks_out_of_its_quotation_marks() {
        assert_eq!(quoted("a \"b\" <script> #1 `c`\n"), "a #quot;b#quot; #lt;script#gt; #35;1 #96;c#96; ");
        assert_eq!(line("a; b: c"), "a, b, c");
    }
}
