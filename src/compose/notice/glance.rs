//! The summary on top: who, why, how long, which rights, where to turn. Only what is declared.

use super::composer::Composer;
use super::frame::Frame;
use super::layer;
use crate::compose::doc::{Block, Definition, Inline};
use crate::compose::phrase::start;
use crate::model::{EntityId, Value};
use crate::schema::{Field, Fixed, Kind};

/// More than this is no summary.
const FEW: usize = 8;

impl Composer<'_> {
    /// The notice at a glance; nothing if there is nothing to sum up.
    pub fn glance(&self) -> Option<Block> {
        let mut entries = vec![("glance-who", self.glance_who()), ("glance-why", self.glance_why())];
        // A first layer says what readers need at once; the rest is in the full notice.
        if !layer::is_short(self.model, self.notice) {
            entries.extend([("glance-recipients", self.glance_recipients()), ("glance-how-long", self.glance_how_long())]);
        }
        entries.extend([("glance-rights", self.glance_rights()), ("glance-contact", self.glance_contact())]);
        let items: Vec<Definition> = entries
            .into_iter()
            .filter(|(_, blocks)| !blocks.is_empty())
            .map(|(label, blocks)| Definition { id: None, term: self.say(label, &[]), blocks })
            .collect();
        (!items.is_empty()).then(|| Block::Aside {
            role: "summary".to_owned(),
            title: Some(self.say("glance", &[])),
            blocks: vec![Block::Definitions { items }],
        })
    }

    fn glance_who(&self) -> Vec<Block> {
        let names: Vec<_> = self.controllers.iter().map(|&party| self.voice.mention(party)).collect();
        self.in_line(names)
    }

    /// The activities; where these are many, their groups.
    fn glance_why(&self) -> Vec<Block> {
        let mut activities: Vec<EntityId> = Vec::new();
        for (activity, _) in self.controlled(&Frame::default()) {
            // The rows of an activity follow each other.
            if activities.last() != Some(&activity) {
                activities.push(activity);
            }
        }
        if activities.len() > FEW {
            let mut groups: Vec<EntityId> = Vec::new();
            for activity in &activities {
                let group = self.model.entity(*activity).parent.unwrap_or(*activity);
                if groups.last() != Some(&group) && !groups.contains(&group) {
                    groups.push(group);
                }
                // A first layer has no section to lead to; it names all.
                if groups.len() > FEW && !layer::is_short(self.model, self.notice) {
                    return self.see_section("activities");
                }
            }
            activities = self.beside_groups(&activities, &groups).unwrap_or(groups);
        }
        self.bullets(activities.into_iter().map(|id| self.voice.mention(id)).collect())
    }

    /// Groups, with the activities that stand beside them in a group around both, if these are few enough.
    fn beside_groups(&self, activities: &[EntityId], groups: &[EntityId]) -> Option<Vec<EntityId>> {
        let around = |group: EntityId| groups.iter().any(|&inner| inner != group && self.model.is_within(inner, group));
        let mut found: Vec<EntityId> = Vec::new();
        for &activity in activities {
            let named = self.model.entity(activity).parent.filter(|&group| !around(group)).unwrap_or(activity);
            if !found.contains(&named) {
                found.push(named);
            }
            if found.len() > FEW {
                return None;
            }
        }
        Some(found)
    }

    /// Who receives data, of those that the notice tells of; where these are many, where to find them.
    fn glance_recipients(&self) -> Vec<Block> {
        let mut recipients = self.recipients_in(&Frame::default());
        recipients.retain(|&id| self.home_of(id).is_some());
        if recipients.len() > FEW {
            return self.see_section("recipients");
        }
        self.bullets(recipients.into_iter().map(|id| self.voice.mention(id)).collect())
    }

    /// The rules for everything, or the periods of the categories of data and the rules for some; where these are many, where to find them.
    fn glance_how_long(&self) -> Vec<Block> {
        let data: Vec<EntityId> = self.data_in(&Frame::default()).into_iter().filter(|&id| self.model.entity(id).has(Field::Retention)).collect();
        let simple = |id: &EntityId| self.model.values(*id, Field::Retention).iter().all(|value| !value.is_keyed());
        let general: Vec<EntityId> = self.rules.iter().filter(|rule| rule.names_nothing()).map(|rule| rule.id).collect();
        if let [general] = general.as_slice()
            && data.is_empty()
            && self.rules.len() <= FEW
            && self.rules.iter().all(|rule| self.home_of(rule.id).is_some())
            && self.is_for_everything(*general)
        {
            let said = self.rules.iter().map(|rule| match self.rules.len() {
                1 => self.voice.rule_in_line(rule.id),
                _ => self.rule_in_short(rule.id),
            });
            return self.bullets(said.collect());
        }
        let particular: Vec<EntityId> = self.rules.iter().filter(|rule| !rule.names_nothing()).map(|rule| rule.id).collect();
        let told = particular.iter().all(|&rule| self.home_of(rule).is_some());
        if data.is_empty() || data.len() + particular.len() > FEW || !data.iter().all(simple) || !told {
            return self.see_section("retention");
        }
        let of_data = data.into_iter().map(|id| {
            let period = self.voice.inline_values(id, Field::Retention);
            self.say("lead", &[("lead", self.voice.mention(id).into()), ("what", period.into())])
        });
        // What is kept in stages, or otherwise for some data or activities, is told besides.
        let said = of_data.chain(particular.into_iter().map(|rule| self.rule_in_short(rule)));
        self.bullets(said.collect())
    }

    /// What a rule is for, and its period or stages.
    fn rule_in_short(&self, rule: EntityId) -> Vec<Inline> {
        self.say("lead", &[("lead", self.voice.mention(rule).into()), ("what", self.voice.rule_in_line(rule).into())])
    }

    /// Whether a rule that names nothing says something definite, and no activity says anything else.
    fn is_for_everything(&self, rule: EntityId) -> bool {
        let periods = self.model.values(rule, Field::Period);
        let definite = !periods.is_empty() && periods.iter().all(|value| !value.is(Fixed::Stated) && !value.is_keyed());
        let rows = || self.controlled(&Frame::default()).into_iter();
        definite && rows().all(|(_, row)| !self.model.entity(row.entity).has(Field::Retention))
    }

    fn glance_rights(&self) -> Vec<Block> {
        let mut names: Vec<Vec<Inline>> = Vec::new();
        for rights in self.concerned(Kind::Rights, &Frame::default()) {
            for value in self.model.values(rights, Field::Grants).iter().filter(|value| self.voice.concerns_audience(value)) {
                let name = self.right_link(rights, value);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        self.in_line(names)
    }

    /// A right's name, as a link to what is said of it.
    fn right_link(&self, rights: EntityId, value: &Value) -> Vec<Inline> {
        let words = self.voice.head(Field::Grants, value);
        let entry = value.as_ref();
        let detail = self.model.entity(rights).children.iter().copied().find(|&child| entry.is_some() && self.voice.right_entry(child) == entry);
        detail.map_or_else(|| words.clone(), |detail| self.voice.linking(detail, words.clone()))
    }

    /// How to reach the controllers: their contacts' and their own mailboxes.
    fn glance_contact(&self) -> Vec<Block> {
        let mut ways: Vec<Vec<Inline>> = Vec::new();
        for &party in &self.controllers {
            let contacts = self.model.refs(party, Field::Contacts);
            for id in contacts.into_iter().chain([party]) {
                let email = self.voice.inline_values(id, Field::Emails);
                let way = match (email.is_empty(), self.model.entity(id).kind) {
                    (true, _) => continue,
                    (false, Kind::Contact) => self.say("lead", &[("lead", self.voice.mention(id).into()), ("what", email.into())]),
                    (false, _) => email,
                };
                if !ways.contains(&way) {
                    ways.push(way);
                }
            }
        }
        if ways.is_empty() {
            return self.see_section("contact");
        }
        self.bullets(ways)
    }

    /// A link to a section of the document; nothing if it has none of that name.
    fn see_section(&self, name: &str) -> Vec<Block> {
        if !self.has_anchor(name) {
            return Vec::new();
        }
        let words = self.say(&format!("glance-see-{name}"), &[]);
        vec![Block::Paragraph { text: vec![Inline::Anchor { to: name.to_owned(), inner: words }] }]
    }

    fn in_line(&self, names: Vec<Vec<Inline>>) -> Vec<Block> {
        if names.is_empty() { Vec::new() } else { vec![Block::Paragraph { text: start(self.voice.join(names)) }] }
    }

    /// One thing as a paragraph, several as a list.
    pub fn bullets(&self, mut items: Vec<Vec<Inline>>) -> Vec<Block> {
        match items.len() {
            0 => Vec::new(),
            1 => vec![Block::Paragraph { text: start(items.remove(0)) }],
            _ => vec![Block::List { ordered: false, items: items.into_iter().map(|text| vec![Block::Paragraph { text: start(text) }]).collect() }],
        }
    }
}
