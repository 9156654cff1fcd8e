//! Every kind and every field name of the language, once.

macro_rules! names {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "each variant is documented in the table of kinds, under its word")]
        pub enum $name { $($variant),* }

        impl $name {
            /// All of them, in the order of the reference.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word as it is written.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }

            /// The one that a word names.
            pub fn parse(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$variant),)* _ => None }
            }
        }
    };
}

names! {
    /// A kind of declaration.
    Kind {
        Organisation = "organisation", Contact = "contact", Service = "service", Region = "region", Country = "country",
        Authority = "authority", Subjects = "subjects", Data = "data", Item = "item", Source = "source",
        Group = "group", Activity = "activity", Purpose = "purpose", Template = "template",
        Recipient = "recipient", Transfer = "transfer", Certification = "certification", Permit = "permit",
        Event = "event", State = "state", Retention = "retention", Stage = "stage",
        Tracker = "tracker", TrackerCategory = "tracker-category", Consent = "consent",
        Rights = "rights", Right = "right", Measure = "measure", Claim = "claim", Term = "term", Jurisdiction = "jurisdiction",
        Notice = "notice", Section = "section", Table = "table", List = "list", Show = "show", Register = "register",
        Regime = "regime", Mechanism = "mechanism", Rule = "rule", Passes = "passes", Fails = "fails", Lexicon = "lexicon",
        Vocabulary = "vocabulary", Entry = "entry", Use = "use", Accept = "accept",
    }
}

names! {
    /// A field's name. One name means one thing wherever it stands.
    Field {
        Note = "note", Extends = "extends", Definition = "definition", Aliases = "aliases", Links = "links", Examples = "examples",
        Description = "description",
        // parties and places
        Registrations = "registrations", LegalForm = "legal-form", Trademarks = "trademarks", Addresses = "addresses", Emails = "emails", Phones = "phones",
        Website = "website", Contacts = "contacts", Group = "group", Services = "services", Ours = "ours",
        Representative = "representative", Dpo = "dpo", Authority = "authority", PrivacyPolicy = "privacy-policy",
        Location = "location", Contract = "contract", ActsAs = "acts-as", Provides = "provides", Sector = "sector",
        PublicAuthority = "public-authority", Nonprofit = "nonprofit", Staff = "staff", SubProcessors = "sub-processors",
        BreachNotice = "breach-notice", Responsible = "responsible", OwnPurposes = "own-purposes", Certifications = "certifications",
        Person = "person", Position = "position", Handles = "handles", OnlyIf = "only-if", Organisation = "organisation", Form = "form",
        Domains = "domains", Provider = "provider", Children = "children", MinimumAge = "minimum-age", ParentalConsent = "parental-consent",
        DoNotTrack = "do-not-track", TrackedAcrossSites = "tracked-across-sites", OptOutSignals = "opt-out-signals",
        OptOutStatus = "opt-out-status",
        Subjects = "subjects", Members = "members", PartOf = "part-of", Alpha3 = "alpha-3", Numeric = "numeric",
        ComplaintForm = "complaint-form", Oversees = "oversees", List = "list", CompetentFor = "competent-for",
        // people and data
        Includes = "includes", PartyTo = "party-to", Employees = "employees", Vulnerable = "vulnerable", ResidentIn = "resident-in",
        Items = "items", ComposedOf = "composed-of", Special = "special", Criminal = "criminal", Identifiability = "identifiability",
        Source = "source", Giving = "giving", Retention = "retention", Consequences = "consequences",
        Gives = "gives", Public = "public", Party = "party", Channels = "channels",
        // activities
        Purposes = "purposes", Reason = "reason", Controllers = "controllers", Role = "role", Data = "data", Basis = "basis",
        Recipients = "recipients", Automated = "automated", Logic = "logic", Significance = "significance", Safeguards = "safeguards",
        Profiling = "profiling", Systems = "systems", Measures = "measures", Owner = "owner", Dpia = "dpia", Assessment = "assessment",
        PolicyDocument = "policy-document",
        Permits = "permits", Reference = "reference", Created = "created", Updated = "updated", Status = "status", Breaches = "breaches",
        RetentionKept = "retention-kept", Consent = "consent", Trackers = "trackers", Scale = "scale", Occasional = "occasional",
        FurtherTo = "further-to", Compatibility = "compatibility", OptOut = "opt-out", NoticeTiming = "notice-timing", Exemption = "exemption",
        SoldOrShared = "sold-or-shared",
        // transfers
        Exporter = "exporter", Importer = "importer", Destination = "destination", Mechanism = "mechanism", Onward = "onward", Copy = "copy",
        Activities = "activities", Signed = "signed", Liability = "liability",
        Holder = "holder", Framework = "framework", Issuer = "issuer", Number = "number", Valid = "valid", Scope = "scope",
        Oversight = "oversight", Recourse = "recourse", Prevails = "prevails", Commitments = "commitments",
        // time
        Lasts = "lasts", Period = "period", Criteria = "criteria", Total = "total", Lengthens = "lengthens", AtEnd = "at-end",
        Keeps = "keeps", Law = "law",
        // trackers, consent, rights
        Names = "names", Setter = "setter", Category = "category", Lifetime = "lifetime", Technology = "technology",
        StrictlyNecessary = "strictly-necessary", Method = "method", AppliesTo = "applies-to", Asked = "asked", Recorded = "recorded",
        Withdrawal = "withdrawal", Effect = "effect", Explicit = "explicit", Refusal = "refusal",
        Grants = "grants", To = "to", How = "how", Within = "answer-within", Extension = "extension", Cost = "cost", Exceptions = "exceptions",
        Identity = "identity", Agents = "agents", ExemptFrom = "exempt-from", ComplainTo = "complain-to", Bases = "bases", Text = "text", Against = "against",
        // measures, claims, terms, jurisdictions
        Type = "type", Holds = "holds", Residents = "residents", Entity = "entity", Courts = "courts", SpecialTerms = "special-terms",
        // notices and registers
        Audience = "audience", Dated = "dated", Effective = "effective", Version = "version", Languages = "languages", Covers = "covers",
        About = "about", Url = "url", Changes = "changes", History = "history", Layer = "layer", Rows = "rows", Columns = "columns", Numbered = "numbered",
        Glance = "at-a-glance",
        // law
        InForce = "in-force", Reach = "reach", Cites = "cites", Decision = "decision", Unless = "unless", EndedBy = "ended-by",
        SupersededBy = "superseded-by", Level = "level", Regime = "regime", Each = "each", When = "when", Require = "require", Says = "says",
        Help = "help", Why = "why", Unverified = "unverified", Phrases = "phrases", Filler = "filler", Language = "language", Broader = "broader",
        Since = "since", Standard = "standard", Implies = "implies",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lead_back_to_their_names_and_none_is_reserved() {
        for &kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.word()), Some(kind));
            assert!(!crate::schema::is_reserved(kind.word()), "{}", kind.word());
        }
        for &field in Field::ALL {
            assert_eq!(Field::parse(field.word()), Some(field));
            assert!(!crate::schema::is_reserved(field.word()), "{}", field.word());
        }
    }
}
