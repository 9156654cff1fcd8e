//! The data map as nodes and flows. What has the same flows is one node, so that the map stays readable.

use rustc_hash::FxHashMap;

use super::super::desk::{Desk, add};
use super::super::sheet::Values;
use super::gather::{Receiver, Use};
use crate::compose::doc::Inline;
use crate::model::EntityId;

/// A node: one or several things that give and receive the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What they are called.
    pub names: Vec<Vec<Inline>>,
    /// Of activities, the data; of recipients, what allows that they receive them.
    pub terms: Vec<Vec<Inline>>,
    /// Of activities, who does it, where that is not the same for all.
    pub doers: Vec<Vec<Inline>>,
}

/// A place and the recipients in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// What it is called.
    pub title: Vec<Inline>,
    /// The recipients, as numbers of nodes.
    pub nodes: Vec<usize>,
    /// Whether data that go there leave the territory of a law.
    pub abroad: bool,
}

/// Data that go from a node to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// From.
    pub from: usize,
    /// To.
    pub to: usize,
    /// Which data.
    pub data: Vec<Vec<Inline>>,
}

/// The map: nodes by number, in three layers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Graph {
    /// All nodes.
    pub nodes: Vec<Node>,
    /// Those from whom data come.
    pub givers: Vec<usize>,
    /// What is done with them.
    pub uses: Vec<usize>,
    /// Who receives them, by place.
    pub places: Vec<Place>,
    /// What flows.
    pub flows: Vec<Flow>,
}

/// Activities of a group with the same givers and receivers.
struct Merged {
    group: Option<EntityId>,
    names: Values,
    doers: Values,
    data: Values,
    givers: Values,
    receivers: Vec<Receiver>,
}

impl Graph {
    pub(super) fn of(desk: &Desk<'_>, uses: Vec<Use>) -> Graph {
        let mut graph = Graph::default();
        let merged = whole_groups(desk, merge(desk, uses));
        // Who does it is told where it is not the same everywhere.
        graph.add_uses(&merged, merged.windows(2).any(|pair| matches!(pair, [one, next] if one.doers != next.doers)));
        graph.add_givers(&merged);
        graph.add_receivers(&merged);
        graph
    }

    /// The ends of a flow.
    pub fn ends(&self, flow: &Flow) -> Option<(&Node, &Node)> {
        self.nodes.get(flow.from).zip(self.nodes.get(flow.to))
    }

    /// The place that a recipient is in.
    pub fn place_of(&self, node: usize) -> Option<&Place> {
        self.places.iter().find(|place| place.nodes.contains(&node))
    }

    fn push(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn add_uses(&mut self, merged: &[Merged], with_doers: bool) {
        for one in merged {
            let doers = if with_doers { one.doers.clone() } else { Values::new() };
            let node = self.push(Node { names: one.names.clone(), terms: one.data.clone(), doers });
            self.uses.push(node);
        }
    }

    fn add_givers(&mut self, merged: &[Merged]) {
        let mut all = Values::new();
        merged.iter().for_each(|one| add(&mut all, one.givers.iter().cloned()));
        let takers = |giver: &Vec<Inline>| positions(merged, |one| one.givers.contains(giver));
        for (names, takers) in alike(all.iter().map(|giver| (giver.clone(), takers(giver)))) {
            let node = self.push(Node { names, terms: Values::new(), doers: Values::new() });
            self.givers.push(node);
            for at in takers {
                self.flow(merged, at, |use_node| (node, use_node));
            }
        }
    }

    fn add_receivers(&mut self, merged: &[Merged]) {
        let mut all: Vec<Receiver> = Vec::new();
        for receiver in merged.iter().flat_map(|one| &one.receivers) {
            if !all.contains(receiver) {
                all.push(receiver.clone());
            }
        }
        while let Some(first) = all.first().cloned() {
            let (here, others): (Vec<Receiver>, Vec<Receiver>) =
                all.into_iter().partition(|one| one.place == first.place && one.terms == first.terms && one.abroad == first.abroad);
            all = others;
            let senders = |receiver: &Receiver| positions(merged, |one| one.receivers.contains(receiver));
            for (names, senders) in alike(here.iter().map(|receiver| (receiver.name.clone(), senders(receiver)))) {
                let node = self.push(Node { names, terms: first.terms.clone(), doers: Values::new() });
                self.place(&first, node);
                for at in senders {
                    self.flow(merged, at, |use_node| (use_node, node));
                }
            }
        }
    }

    fn place(&mut self, receiver: &Receiver, node: usize) {
        match self.places.iter_mut().find(|place| place.title == receiver.place && place.abroad == receiver.abroad) {
            Some(place) => place.nodes.push(node),
            None => self.places.push(Place { title: receiver.place.clone(), nodes: vec![node], abroad: receiver.abroad }),
        }
    }

    /// A flow between a node and the activities at a position, in the direction that is told.
    fn flow(&mut self, merged: &[Merged], at: usize, ends: impl Fn(usize) -> (usize, usize)) {
        if let (Some(&use_node), Some(one)) = (self.uses.get(at), merged.get(at)) {
            let (from, to) = ends(use_node);
            self.flows.push(Flow { from, to, data: one.data.clone() });
        }
    }
}

/// Activities that stand in one group and have the same givers and receivers, together.
fn merge(desk: &Desk<'_>, uses: Vec<Use>) -> Vec<Merged> {
    let mut merged: Vec<Merged> = Vec::new();
    for one in uses {
        let group = desk.model.entity(one.activity).parent;
        let same = |known: &&mut Merged| {
            known.group == group && known.doers == one.doers && same_set(&known.givers, &one.givers) && same_set(&known.receivers, &one.receivers)
        };
        match merged.iter_mut().find(same) {
            Some(known) => {
                known.names.push(one.name);
                add(&mut known.data, one.data);
            }
            None => {
                let names = vec![one.name];
                merged.push(Merged { group, names, doers: one.doers, data: one.data, givers: one.givers, receivers: one.receivers });
            }
        }
    }
    merged
}

/// The activities of each outermost group together, where there are too many to be told one by one.
fn whole_groups(desk: &Desk<'_>, merged: Vec<Merged>) -> Vec<Merged> {
    /// How many boxes of activities can be read.
    const MOST: usize = 60;
    if merged.len() <= MOST {
        return merged;
    }
    let outermost = |group: Option<EntityId>| {
        let mut at = group?;
        while let Some(parent) = desk.model.entity(at).parent {
            at = parent;
        }
        Some(at)
    };
    let mut found: Vec<Merged> = Vec::new();
    let mut known: FxHashMap<EntityId, usize> = FxHashMap::default();
    for one in merged {
        let Some(group) = outermost(one.group) else {
            found.push(one);
            continue;
        };
        match known.get(&group).and_then(|&at| found.get_mut(at)) {
            Some(whole) => {
                add(&mut whole.doers, one.doers);
                add(&mut whole.data, one.data);
                add(&mut whole.givers, one.givers);
                for receiver in one.receivers {
                    if !whole.receivers.contains(&receiver) {
                        whole.receivers.push(receiver);
                    }
                }
            }
            None => {
                known.insert(group, found.len());
                found.push(Merged { group: Some(group), names: vec![desk.title(group)], ..one });
            }
        }
    }
    found
}

fn same_set<T: PartialEq>(some: &[T], others: &[T]) -> bool {
    some.len() == others.len() && some.iter().all(|one| others.contains(one))
}

fn positions(merged: &[Merged], is: impl Fn(&Merged) -> bool) -> Vec<usize> {
    merged.iter().enumerate().filter(|(_, one)| is(one)).map(|(at, _)| at).collect()
}

/// Names with the same others at their other end, together.
fn alike(names: impl Iterator<Item = (Vec<Inline>, Vec<usize>)>) -> Vec<(Values, Vec<usize>)> {
    let mut found: Vec<(Values, Vec<usize>)> = Vec::new();
    for (name, ends) in names {
        match found.iter_mut().find(|(_, known)| *known == ends) {
            Some((names, _)) => add(names, [name]),
            None => found.push((vec![name], ends)),
        }
    }
    found
}
