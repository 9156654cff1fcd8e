//! Where everything stands on the map: three layers of boxes, recipients in a frame for each place, and curves between them.
//!
//! All in whole numbers, so that the drawing is the same everywhere. Boxes of a layer stand below each other as near as they can to what they
//! are connected with; nothing overlaps.

use super::curves::{Bar, Curve, curves};
use super::text::{Layer, Line, about, lines, wrapped};
use crate::compose::Language;
use crate::compose::companion::map::{Graph, Place};
use crate::compose::doc::Inline;

/// The width of the drawing.
pub(super) const WIDTH: i64 = 1008;
/// Where the layers begin, and how wide they are.
pub(super) const GIVERS: (i64, i64) = (8, 168);
pub(super) const USES: (i64, i64) = (286, 330);
const PLACES: (i64, i64) = (736, 264);
/// Where the first box stands, below the headings.
const TOP: i64 = 52;
const GAP: i64 = 16;
/// The inner margin of a box and of a frame.
pub(super) const PAD: i64 = 10;
/// The height of a line of a name, and of smaller words.
pub(super) const NAME: i64 = 19;
pub(super) const TERM: i64 = 16;
/// How wide a character is taken to be, of either.
const NAME_CHAR: i64 = 8;
const TERM_CHAR: i64 = 7;

/// A box.
#[derive(Debug, Clone)]
pub(super) struct Boxed {
    pub node: usize,
    pub layer: Layer,
    pub x: i64,
    pub y: i64,
    pub width: i64,
    pub height: i64,
    pub lines: Vec<Line>,
}

/// A frame around the recipients in a place.
#[derive(Debug, Clone)]
pub(super) struct Frame {
    pub title: Vec<String>,
    /// What allows all that goes there, where it is the same for several.
    pub terms: Vec<String>,
    pub abroad: bool,
    pub x: i64,
    pub y: i64,
    pub width: i64,
    pub height: i64,
}

/// The whole drawing.
#[derive(Debug, Clone)]
pub(super) struct Drawing {
    pub height: i64,
    pub boxes: Vec<Boxed>,
    pub frames: Vec<Frame>,
    pub curves: Vec<Curve>,
    pub bars: Vec<Bar>,
}

/// Where everything stands.
pub(super) fn layout(language: &Language, graph: &Graph) -> Drawing {
    let shared: Vec<usize> = graph.places.iter().filter(|place| shared_terms(graph, place).is_some()).flat_map(|place| place.nodes.clone()).collect();
    let boxed = |node: usize, layer: Layer, (x, width): (i64, i64)| -> Option<Boxed> {
        let fit = |char: i64| usize::try_from((width - 2 * PAD) / char).unwrap_or(1);
        let lines = lines(language, graph.nodes.get(node)?, layer, (fit(NAME_CHAR), fit(TERM_CHAR)));
        let lines: Vec<Line> = lines.into_iter().filter(|line| line.strong || !shared.contains(&node)).collect();
        let height: i64 = 2 * PAD + lines.iter().map(|line| if line.strong { NAME } else { TERM }).sum::<i64>();
        Some(Boxed { node, layer, x, y: TOP, width, height, lines })
    };
    let inner = (PLACES.0 + PAD, PLACES.1 - 2 * PAD);
    let mut uses: Vec<Boxed> = graph.uses.iter().filter_map(|&node| boxed(node, Layer::Use, USES)).collect();
    let mut givers: Vec<Boxed> = graph.givers.iter().filter_map(|&node| boxed(node, Layer::Giver, GIVERS)).collect();
    let mut places: Vec<(Frame, Vec<Boxed>)> = graph
        .places
        .iter()
        .map(|place| (frame(language, graph, place), place.nodes.iter().filter_map(|&node| boxed(node, Layer::Recipient, inner)).collect()))
        .collect();
    for (frame, boxes) in &mut places {
        frame.height += boxes.iter().map(|one| one.height + PAD).sum::<i64>();
    }
    let of_places: i64 = places.iter().map(|(frame, _)| frame.height + GAP).sum();
    let of_givers: i64 = givers.iter().map(|one| one.height + GAP).sum();
    spread(&mut uses, of_places.max(of_givers) - GAP);
    let middle = |node: usize, uses: &[Boxed]| mean(graph, node, uses);
    let bottom = uses.last().map_or(TOP, |last| last.y + last.height);

    givers.sort_by_key(|one| middle(one.node, &uses));
    let wanted: Vec<(i64, i64)> = givers.iter().map(|one| (middle(one.node, &uses) - one.height / 2, one.height)).collect();
    givers.iter_mut().zip(settle(&wanted, bottom)).for_each(|(one, y)| one.y = y);

    for (_, boxes) in &mut places {
        boxes.sort_by_key(|one| middle(one.node, &uses));
    }
    let of_place = |boxes: &[Boxed]| {
        let sum: i64 = boxes.iter().map(|one| middle(one.node, &uses)).sum();
        sum / i64::try_from(boxes.len().max(1)).unwrap_or(1)
    };
    places.sort_by_key(|(_, boxes)| of_place(boxes));
    let wanted: Vec<(i64, i64)> = places.iter().map(|(frame, boxes)| (of_place(boxes) - frame.height / 2, frame.height)).collect();
    for ((frame, boxes), y) in places.iter_mut().zip(settle(&wanted, bottom)) {
        let mut at = y + header(frame);
        frame.y = y;
        for one in boxes {
            one.y = at;
            at += one.height + PAD;
        }
    }

    let (frames, recipients): (Vec<Frame>, Vec<Vec<Boxed>>) = places.into_iter().unzip();
    let boxes: Vec<Boxed> = givers.into_iter().chain(uses).chain(recipients.into_iter().flatten()).collect();
    let lowest = boxes.iter().map(|one| one.y + one.height).chain(frames.iter().map(|frame| frame.y + frame.height)).max().unwrap_or(TOP);
    let (curves, bars) = curves(graph, &boxes);
    Drawing { height: lowest + GAP, boxes, frames, curves, bars }
}

fn frame(language: &Language, graph: &Graph, place: &Place) -> Frame {
    let words = if place.abroad { language.say("companion-map-abroad", &[("place", place.title.clone().into())]) } else { place.title.clone() };
    let fit = |char: i64| usize::try_from((PLACES.1 - 2 * PAD) / char).unwrap_or(1);
    let title = wrapped(&Inline::plain(&words), fit(NAME_CHAR));
    let terms = shared_terms(graph, place).map(|terms| wrapped(&about(language, "companion-map-terms", terms), fit(TERM_CHAR)));
    let mut frame = Frame { title, terms: terms.unwrap_or_default(), abroad: place.abroad, x: PLACES.0, y: TOP, width: PLACES.1, height: 0 };
    frame.height = header(&frame);
    frame
}

/// What allows that data go to a place, where several recipients there have it in common.
fn shared_terms<'g>(graph: &'g Graph, place: &Place) -> Option<&'g [Vec<Inline>]> {
    let mut nodes = place.nodes.iter().filter_map(|&node| graph.nodes.get(node));
    let first = nodes.next().filter(|first| !first.terms.is_empty())?;
    (place.nodes.len() > 1 && nodes.all(|node| node.terms == first.terms)).then_some(&first.terms)
}

/// How much of a frame its title takes.
fn header(frame: &Frame) -> i64 {
    let count = |lines: &[String]| i64::try_from(lines.len()).unwrap_or(0);
    PAD + 6 + NAME * count(&frame.title) + TERM * count(&frame.terms)
}

/// Puts boxes below each other, so that they take up a height if they are not higher.
fn spread(boxes: &mut [Boxed], height: i64) {
    const WIDEST: i64 = 72;
    let own: i64 = boxes.iter().map(|one| one.height).sum();
    let gaps = i64::try_from(boxes.len().saturating_sub(1)).unwrap_or(0);
    let gap = if gaps == 0 { GAP } else { ((height - own) / gaps).clamp(GAP, WIDEST) };
    let mut at = TOP + ((height - own - gap * gaps) / 2).max(0);
    for one in boxes {
        one.y = at;
        at += one.height + gap;
    }
}

/// Where boxes stand that want to begin at some height and are so high: in their order, without overlap, and no lower than they must.
fn settle(wanted: &[(i64, i64)], bottom: i64) -> Vec<i64> {
    let needed: i64 = wanted.iter().map(|(_, height)| height + GAP).sum();
    let mut at = TOP;
    let mut found: Vec<i64> = Vec::with_capacity(wanted.len());
    for (want, height) in wanted {
        let y = at.max(*want);
        found.push(y);
        at = y + height + GAP;
    }
    let mut limit = bottom.max(TOP + needed - GAP) + GAP;
    for (y, (_, height)) in found.iter_mut().zip(wanted).rev() {
        *y = (*y).min(limit - GAP - height);
        limit = *y;
    }
    found
}

/// The middle of what a node is connected with.
fn mean(graph: &Graph, node: usize, uses: &[Boxed]) -> i64 {
    let others = graph.flows.iter().filter_map(|flow| match (flow.from == node, flow.to == node) {
        (true, _) => Some(flow.to),
        (_, true) => Some(flow.from),
        _ => None,
    });
    let centres: Vec<i64> = others.filter_map(|other| uses.iter().find(|one| one.node == other)).map(centre).collect();
    centres.iter().sum::<i64>() / i64::try_from(centres.len().max(1)).unwrap_or(1)
}

/// The height of a box's middle.
pub(super) fn centre(one: &Boxed) -> i64 {
    one.y + one.height / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_stand_where_they_want_unless_another_is_there() {
        assert_eq!(settle(&[(100, 20), (300, 20)], 400), [100, 300]);
        assert_eq!(settle(&[(100, 20), (100, 20)], 400), [100, 136]);
        assert_eq!(settle(&[(390, 20), (390, 20)], 400), [344, 380]);
        assert_eq!(settle(&[(0, 500), (0, 500)], 100), [TOP, TOP + 516]);
    }
}
