//! How flows are drawn between boxes.
//!
//! Activities that stand below each other and pass data on to the same recipient share a line: each is joined to a bar beside them, and one
//! curve goes from the bar to the recipient. That way a map with many flows can still be read.

use std::collections::BTreeMap;

use super::layout::{Boxed, centre};
use super::text::Layer;
use crate::compose::companion::map::Graph;

/// From how many activities on a line is shared.
const SHARED: usize = 3;
/// How many bars there is room for, how far the first is from the boxes, and each from the next.
const MOST: usize = 9;
const FIRST: i64 = 12;
const NEXT: i64 = 7;

/// One or several flows, from a point to a point.
#[derive(Debug, Clone)]
pub(super) struct Curve {
    /// Their numbers in the graph.
    pub flows: Vec<usize>,
    pub abroad: bool,
    pub from: (i64, i64),
    pub to: (i64, i64),
}

/// A bar beside activities, and where each is joined to it.
#[derive(Debug, Clone)]
pub(super) struct Bar {
    pub abroad: bool,
    pub x: i64,
    pub top: i64,
    pub bottom: i64,
    pub joined: Vec<(i64, i64)>,
}

/// The activities that share a line: from which to which of them, and whether the data are transferred.
type Run = (usize, usize, bool);

/// A line before it is known where on its boxes it begins and ends.
struct Thread {
    flows: Vec<usize>,
    abroad: bool,
    /// The box it comes from, or the activities.
    from: Result<usize, Run>,
    to: usize,
}

/// The curves and bars between boxes.
pub(super) fn curves(graph: &Graph, boxes: &[Boxed]) -> (Vec<Curve>, Vec<Bar>) {
    let uses: Vec<&Boxed> = boxes.iter().filter(|one| one.layer == Layer::Use).collect();
    let mut threads: Vec<Thread> = Vec::new();
    for one in boxes {
        threads.extend(coming(graph, &uses, one));
    }
    let runs = lanes(&threads);
    let threads: Vec<Thread> = threads.into_iter().flat_map(|thread| part(thread, &runs, &uses)).collect();
    let drawing = Drawing { boxes, uses, runs, threads };
    (drawing.curves(), drawing.bars())
}

/// The lines that come to a box.
fn coming(graph: &Graph, uses: &[&Boxed], to: &Boxed) -> Vec<Thread> {
    let abroad = graph.place_of(to.node).is_some_and(|place| place.abroad);
    let flows = graph.flows.iter().enumerate().filter(|(_, flow)| flow.to == to.node);
    if to.layer != Layer::Recipient {
        return flows.map(|(at, flow)| Thread { flows: vec![at], abroad, from: Ok(flow.from), to: to.node }).collect();
    }
    let mut senders: Vec<(usize, usize)> = flows.filter_map(|(at, flow)| Some((uses.iter().position(|one| one.node == flow.from)?, at))).collect();
    senders.sort_unstable();
    let mut threads = Vec::new();
    for run in senders.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
        if let (Some((first, _)), Some((last, _))) = (run.first(), run.last())
            && run.len() >= SHARED
        {
            threads.push(Thread { flows: run.iter().map(|(_, flow)| *flow).collect(), abroad, from: Err((*first, *last, abroad)), to: to.node });
        } else {
            let single = |&(at, flow): &(usize, usize)| uses.get(at).map(|one| Thread { flows: vec![flow], abroad, from: Ok(one.node), to: to.node });
            threads.extend(run.iter().filter_map(single));
        }
    }
    threads
}

/// The runs that get a bar: those that spare most lines, the shorter ones nearer to the boxes.
fn lanes(threads: &[Thread]) -> Vec<Run> {
    let mut spared: BTreeMap<Run, usize> = BTreeMap::new();
    for thread in threads {
        if let Err(run) = thread.from {
            *spared.entry(run).or_default() += thread.flows.len() - 1;
        }
    }
    let mut runs: Vec<(usize, Run)> = spared.into_iter().map(|(run, spared)| (spared, run)).collect();
    runs.sort_by(|one, other| other.cmp(one));
    runs.truncate(MOST);
    let mut runs: Vec<Run> = runs.into_iter().map(|(_, run)| run).collect();
    runs.sort_by_key(|&(first, last, abroad)| (last - first, first, abroad));
    runs
}

/// A line whose run has no bar, as a line for each flow.
fn part(thread: Thread, runs: &[Run], uses: &[&Boxed]) -> Vec<Thread> {
    let Err(run) = thread.from else { return vec![thread] };
    if runs.contains(&run) {
        return vec![thread];
    }
    let Thread { flows, abroad, to, .. } = thread;
    let single = |(at, flow): (usize, usize)| uses.get(at).map(|one| Thread { flows: vec![flow], abroad, from: Ok(one.node), to });
    (run.0..=run.1).zip(flows).filter_map(single).collect()
}

struct Drawing<'b> {
    boxes: &'b [Boxed],
    uses: Vec<&'b Boxed>,
    runs: Vec<Run>,
    threads: Vec<Thread>,
}

impl Drawing<'_> {
    fn find(&self, node: usize) -> Option<&Boxed> {
        self.boxes.iter().find(|one| one.node == node)
    }

    /// The height from which a line comes, roughly: that of its box or run.
    fn origin(&self, thread: &Thread) -> i64 {
        match thread.from {
            Ok(node) => self.find(node).map_or(0, centre),
            Err((first, last, _)) => (self.uses.get(first).map_or(0, |one| centre(one)) + self.uses.get(last).map_or(0, |one| centre(one))) / 2,
        }
    }

    fn target(&self, thread: &Thread) -> i64 {
        self.find(thread.to).map_or(0, centre)
    }

    fn curves(&self) -> Vec<Curve> {
        let bars = self.bars();
        let curve = |(at, thread): (usize, &Thread)| {
            let to = self.find(thread.to)?;
            let coming = self.threads.iter().enumerate().filter(|(_, other)| other.to == thread.to).map(|(at, other)| (self.origin(other), at));
            let end = (to.x, spaced(to.y, to.y + to.height, coming.collect(), at));
            let same = self.threads.iter().enumerate().filter(|(_, other)| other.from == thread.from);
            let start = match thread.from {
                Ok(node) => {
                    let from = self.find(node)?;
                    (from.x + from.width, spaced(from.y, from.y + from.height, self.leaving(node), at))
                }
                Err(run) => {
                    let bar = self.runs.iter().position(|known| *known == run).and_then(|lane| bars.get(lane))?;
                    (bar.x, spaced(bar.top, bar.bottom, same.map(|(at, other)| (self.target(other), at)).collect(), at))
                }
            };
            Some(Curve { flows: thread.flows.clone(), abroad: thread.abroad, from: start, to: end })
        };
        self.threads.iter().enumerate().filter_map(curve).collect()
    }

    /// What leaves a box on its right: lines of its own, and joints to bars; these are numbered after all lines.
    fn leaving(&self, node: usize) -> Vec<(i64, usize)> {
        let own = self.threads.iter().enumerate().filter(|(_, thread)| thread.from == Ok(node)).map(|(at, thread)| (self.target(thread), at));
        let position = self.uses.iter().position(|one| one.node == node);
        let runs = self.runs.iter().enumerate().filter(|(_, (first, last, _))| position.is_some_and(|at| (*first..=*last).contains(&at)));
        own.chain(runs.map(|(lane, run)| (self.mean_target(*run), self.threads.len() + lane))).collect()
    }

    fn mean_target(&self, run: Run) -> i64 {
        let targets: Vec<i64> = self.threads.iter().filter(|thread| thread.from == Err(run)).map(|thread| self.target(thread)).collect();
        targets.iter().sum::<i64>() / i64::try_from(targets.len().max(1)).unwrap_or(1)
    }

    fn bars(&self) -> Vec<Bar> {
        let bar = |(lane, &(first, last, abroad)): (usize, &Run)| {
            let step = i64::try_from(lane).unwrap_or(0);
            let joint = |one: &&Boxed| {
                let y = spaced(one.y, one.y + one.height, self.leaving(one.node), self.threads.len() + lane);
                (one.x + one.width, y)
            };
            let joined: Vec<(i64, i64)> = self.uses.iter().skip(first).take(last + 1 - first).map(joint).collect();
            let heights = joined.iter().map(|(_, y)| *y);
            let (top, bottom) = (heights.clone().min().unwrap_or(0), heights.max().unwrap_or(0));
            let x = joined.first().map_or(0, |(x, _)| *x) + FIRST + NEXT * step;
            Bar { abroad, x, top, bottom, joined }
        };
        self.runs.iter().enumerate().map(bar).collect()
    }
}

/// Where one of several lines stands on a side, evenly spaced in the order of their other ends.
fn spaced(top: i64, bottom: i64, mut all: Vec<(i64, usize)>, which: usize) -> i64 {
    all.sort_unstable();
    let count = i64::try_from(all.len()).unwrap_or(1);
    let place = all.iter().position(|(_, at)| *at == which).and_then(|place| i64::try_from(place).ok()).unwrap_or(0);
    top + (bottom - top) * (place + 1) / (count + 1)
}
