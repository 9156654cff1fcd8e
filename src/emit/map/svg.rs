//! The data map as SVG: readable by itself, in light and dark, with a title and a description for those who do not see it.

use std::fmt::Write as _;

use super::curves::{Bar, Curve};
use super::layout::{Boxed, Drawing, Frame, GIVERS, NAME, PAD, TERM, USES, WIDTH, layout};
use super::text::{Layer, some};
use crate::compose::companion::map::DataMap;
use crate::compose::doc::Inline;
use crate::compose::{Arg, Language};
use crate::emit::html::escaped;

const STYLE: &str = "\
.dm{--dm-page:#fff;--dm-ink:#1b1f24;--dm-quiet:#55606b;--dm-giver:#eef1f4;--dm-use:#e3eefa;--dm-party:#fff;--dm-home:#eef6ee;--dm-away:#fdf1e6;\
--dm-line:#8794a1;--dm-flow:#5b7fa6;--dm-cross:#b3541e;background:var(--dm-page);font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',\
'Helvetica Neue',Arial,sans-serif}
@media screen and (prefers-color-scheme:dark){.dm{--dm-page:#15181c;--dm-ink:#e4e7ea;--dm-quiet:#a8b2bc;--dm-giver:#262c33;--dm-use:#1c2f45;\
--dm-party:#1e2328;--dm-home:#1b2a20;--dm-away:#33241a;--dm-line:#65707b;--dm-flow:#7fa7d4;--dm-cross:#f0a064}}
.dm text{fill:var(--dm-ink);font-size:14px}.dm .dm-name{font-weight:600}.dm .dm-term{font-size:12px;fill:var(--dm-quiet)}
.dm .dm-head{font-size:15px;font-weight:700}.dm rect{stroke:var(--dm-line)}.dm .dm-giver{fill:var(--dm-giver)}.dm .dm-use{fill:var(--dm-use)}
.dm .dm-recipient{fill:var(--dm-party)}.dm .dm-home{fill:var(--dm-home)}.dm .dm-away{fill:var(--dm-away);stroke:var(--dm-cross)}
.dm path{fill:none;stroke:var(--dm-flow);stroke-width:1.6;opacity:.75}.dm .dm-cross{stroke:var(--dm-cross);stroke-dasharray:6 3}
.dm path:hover{stroke-width:4;opacity:1}.dm .dm-tip{fill:var(--dm-flow);stroke:none}.dm .dm-tip-cross{fill:var(--dm-cross);stroke:none}";

/// The height of the legend below the map.
const LEGEND: i64 = 34;

/// The drawing as a file of its own.
pub(in crate::emit) fn svg(language: &Language, map: &DataMap) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}", drawing(language, map, ""))
}

/// The drawing within a page: as wide as the page, and on a small one to be moved sideways.
pub(in crate::emit) fn figure(language: &Language, map: &DataMap) -> String {
    let title = escaped(&map.companion.document.title);
    let drawing = drawing(language, map, " style=\"inline-size:100%;min-inline-size:56rem;block-size:auto;display:block\"");
    format!(
        "<div class=\"map\" role=\"group\" aria-label=\"{title}\" tabindex=\"0\" style=\"overflow-x:auto;margin-block-end:2rem\">\n{drawing}</div>\n"
    )
}

fn drawing(language: &Language, map: &DataMap, style: &str) -> String {
    let drawing = layout(language, &map.graph);
    let words = |id: &str| escaped(&language.words(id));
    let height = drawing.height + LEGEND;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dm\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"img\" \
         aria-labelledby=\"dm-title dm-desc\" lang=\"{}\"{style}>\n<title id=\"dm-title\">{}</title>\n<desc id=\"dm-desc\">{}</desc>\n<style>{STYLE}</style>\n",
        escaped(language.tag()),
        escaped(&map.companion.document.title),
        words("companion-data-map-about"),
    );
    out.push_str("<defs>");
    for (id, class) in [("dm-tip", "dm-tip"), ("dm-tip-cross", "dm-tip-cross")] {
        let _ = write!(
            out,
            "<marker id=\"{id}\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\" \
             markerUnits=\"userSpaceOnUse\"><polygon class=\"{class}\" points=\"0,0 8,4 0,8\"/></marker>"
        );
    }
    out.push_str("</defs>\n");
    let places = drawing.frames.first().map(|frame| (frame.x, "companion-map-places"));
    for (x, id) in [(GIVERS.0, "companion-map-givers"), (USES.0, "companion-map-uses")].into_iter().chain(places) {
        let _ = writeln!(out, "<text class=\"dm-head\" x=\"{x}\" y=\"30\">{}</text>", words(id));
    }
    drawing.frames.iter().for_each(|frame| push_frame(&mut out, frame));
    drawing.bars.iter().for_each(|bar| push_bar(&mut out, bar));
    drawing.curves.iter().for_each(|curve| push_curve(&mut out, language, map, curve));
    drawing.boxes.iter().for_each(|one| push_box(&mut out, one));
    push_legend(&mut out, language, &drawing);
    out.push_str("</svg>\n");
    out
}

fn push_frame(out: &mut String, frame: &Frame) {
    let Frame { x, y, width, height, .. } = frame;
    let class = if frame.abroad { "dm-away" } else { "dm-home" };
    let _ = writeln!(out, "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>");
    let mut baseline = y + PAD + 12;
    for line in &frame.title {
        let _ = writeln!(out, "<text class=\"dm-name\" x=\"{}\" y=\"{baseline}\">{}</text>", x + PAD, escaped(line));
        baseline += NAME;
    }
    for line in &frame.terms {
        let _ = writeln!(out, "<text class=\"dm-term\" x=\"{}\" y=\"{}\">{}</text>", x + PAD, baseline - 2, escaped(line));
        baseline += TERM;
    }
}

/// A bar with a dot where an activity is joined to it, so that what only crosses it is not taken for joined.
fn push_bar(out: &mut String, bar: &Bar) {
    let class = if bar.abroad { " class=\"dm-cross\"" } else { "" };
    let _ = writeln!(out, "<path{class} d=\"M{} {}V{}\"/>", bar.x, bar.top, bar.bottom);
    for (x, y) in &bar.joined {
        let _ = writeln!(out, "<path{class} d=\"M{x} {y}H{}\"/>", bar.x);
        let tip = if bar.abroad { "dm-tip-cross" } else { "dm-tip" };
        let _ = writeln!(out, "<circle class=\"{tip}\" cx=\"{}\" cy=\"{y}\" r=\"2.5\"/>", bar.x);
    }
}

fn push_box(out: &mut String, one: &Boxed) {
    let Boxed { x, y, width, height, .. } = one;
    let class = match one.layer {
        Layer::Giver => "dm-giver",
        Layer::Use => "dm-use",
        Layer::Recipient => "dm-recipient",
    };
    let _ = writeln!(out, "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"5\"/>");
    let mut top = y + PAD;
    for line in &one.lines {
        let (class, line_height, drop) = if line.strong { ("dm-name", NAME, 14) } else { ("dm-term", TERM, 12) };
        let _ = writeln!(out, "<text class=\"{class}\" x=\"{}\" y=\"{}\">{}</text>", x + PAD, top + drop, escaped(&line.text));
        top += line_height;
    }
}

fn push_curve(out: &mut String, language: &Language, map: &DataMap, curve: &Curve) {
    let ((x1, y1), (x2, y2)) = (curve.from, curve.to);
    let bend = (x2 - x1) / 2;
    let (class, tip) = if curve.abroad { (" class=\"dm-cross\"", "dm-tip-cross") } else { ("", "dm-tip") };
    let _ = write!(out, "<path{class} marker-end=\"url(#{tip})\" d=\"M{x1} {y1}C{} {y1} {} {y2} {x2} {y2}\">", x1 + bend, x2 - bend);
    let _ = write!(out, "<title>{}</title>", escaped(&told(language, map, curve)));
    out.push_str("</path>\n");
}

/// What a line says: from whom to whom, and which data.
fn told(language: &Language, map: &DataMap, curve: &Curve) -> String {
    let mut from = Vec::new();
    let mut to = Vec::new();
    let mut data = Vec::new();
    let add = |all: &mut Vec<Vec<Inline>>, more: &[Vec<Inline>]| {
        for one in more {
            if !all.contains(one) {
                all.push(one.clone());
            }
        }
    };
    for flow in curve.flows.iter().filter_map(|&at| map.graph.flows.get(at)) {
        if let Some((sender, receiver)) = map.graph.ends(flow) {
            add(&mut from, &sender.names);
            add(&mut to, &receiver.names);
        }
        add(&mut data, &flow.data);
    }
    let words = |values: &[Vec<Inline>]| Arg::from(some(language, values).join(", "));
    Inline::plain(&language.say("companion-map-flow", &[("from", words(&from)), ("to", words(&to)), ("data", words(&data))]))
}

/// What the two kinds of lines mean, where there are both.
fn push_legend(out: &mut String, language: &Language, drawing: &Drawing) {
    if !drawing.curves.iter().any(|curve| curve.abroad) {
        return;
    }
    let y = drawing.height + 10;
    for (x, class, tip, id) in
        [(GIVERS.0, "", "dm-tip", "companion-map-legend-home"), (USES.0, " class=\"dm-cross\"", "dm-tip-cross", "companion-map-legend-abroad")]
    {
        let _ = writeln!(out, "<path{class} marker-end=\"url(#{tip})\" d=\"M{x} {y}H{}\"/>", x + 44);
        let _ = writeln!(out, "<text class=\"dm-term\" x=\"{}\" y=\"{}\">{}</text>", x + 52, y + 4, escaped(&language.words(id)));
    }
}
