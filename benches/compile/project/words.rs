//! The words that generated declarations are made of, and how they are chosen.

/// A sequence of choices that depends on nothing but where it begins.
pub struct Choices(u64);

impl Choices {
    /// The choices for a declaration, by its number.
    pub fn of(number: usize) -> Self {
        Choices(number as u64)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        // SplitMix64: every bit of the number counts, so that neighbours differ.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    /// One of a list; the default of its type where it is empty.
    pub fn one<T: Copy + Default>(&mut self, list: &[T]) -> T {
        let at = self.below(list.len().max(1));
        list.get(at).copied().unwrap_or_default()
    }

    /// Whether something happens that happens `times` in a hundred.
    pub fn happens(&mut self, times: usize) -> bool {
        self.below(100) < times
    }
}

/// What an activity is about.
#[derive(Clone, Copy, Default)]
pub struct Subject {
    /// For names.
    pub slug: &'static str,
    /// For titles: "When you …".
    pub when: &'static str,
    /// The purpose's term in the library.
    pub purpose: &'static str,
    /// The purpose in words.
    pub aim: &'static str,
    /// An interest in it.
    pub interest: &'static str,
    /// What happens without the data.
    pub otherwise: &'static str,
}

/// What activities are about.
pub const SUBJECTS: [Subject; 10] = [
    Subject {
        slug: "orders",
        when: "When you order goods",
        purpose: "order-processing",
        aim: "Taking your order, packing it and telling you where it is",
        interest: "selling what we have in store, and knowing what sells",
        otherwise: "We cannot take your order",
    },
    Subject {
        slug: "deliveries",
        when: "When we deliver to your door",
        purpose: "delivery",
        aim: "Bringing goods to the address that you have given us",
        interest: "planning routes so that vans do not run empty",
        otherwise: "We cannot deliver the goods",
    },
    Subject {
        slug: "returns",
        when: "When you send something back",
        purpose: "returns",
        aim: "Taking goods back and paying you back",
        interest: "knowing why goods come back, and selling better ones",
        otherwise: "We cannot refund the price",
    },
    Subject {
        slug: "support",
        when: "When you ask for help",
        purpose: "customer-support",
        aim: "Finding out what is wrong with the goods and putting it right",
        interest: "helping people with what they have bought",
        otherwise: "We cannot help you with your question",
    },
    Subject {
        slug: "invoices",
        when: "When we send you an invoice",
        purpose: "billing",
        aim: "Writing invoices, and reminders where they are not paid",
        interest: "being paid in time for what we deliver",
        otherwise: "We cannot sell you anything on account",
    },
    Subject {
        slug: "enquiries",
        when: "When you write to us",
        purpose: "enquiries",
        aim: "Reading your message and answering it",
        interest: "answering people who turn to us",
        otherwise: "We cannot answer you",
    },
    Subject {
        slug: "letters",
        when: "When you subscribe to our letter",
        purpose: "newsletter",
        aim: "Sending you our monthly letter about new goods",
        interest: "telling people who want to know about new goods",
        otherwise: "We cannot send you the letter",
    },
    Subject {
        slug: "visits",
        when: "When you look at our pages",
        purpose: "analytics",
        aim: "Counting which pages are read and where readers come from",
        interest: "making our pages easier to read and quicker to load",
        otherwise: "We do not learn how the pages are used",
    },
    Subject {
        slug: "checks",
        when: "When you pay with a new card",
        purpose: "fraud-prevention",
        aim: "Checking that a card belongs to the one who pays with it",
        interest: "keeping our customers and ourselves from being defrauded",
        otherwise: "We cannot accept the card",
    },
    Subject {
        slug: "trials",
        when: "When you try a product for us",
        purpose: "product-improvement",
        aim: "Hearing what you think of a product before we sell it",
        interest: "learning about faults before others suffer from them",
        otherwise: "You cannot take part in the trial",
    },
];

/// Where it happens.
pub const TOWNS: [&str; 16] = [
    "Galway", "Cork", "Sligo", "Wexford", "Limerick", "Kilkenny", "Athlone", "Tralee", "Dundalk", "Ennis", "Clonmel", "Ballina", "Arklow", "Naas",
    "Westport", "Cobh",
];

/// What vendors are called.
pub const VENDORS: [&str; 12] = [
    "Parcelwing",
    "Ledgerlane",
    "Mailharbour",
    "Cloudquay",
    "Tidewater",
    "Cardwright",
    "Helpdock",
    "Boxmeadow",
    "Printhall",
    "Countfield",
    "Callbridge",
    "Storeyard",
];

/// What vendors do for us.
pub const SERVICES: [&str; 12] = [
    "carrying parcels",
    "keeping accounts",
    "sending letters",
    "hosting our shop",
    "storing goods",
    "taking card payments",
    "answering the telephone",
    "packing parcels",
    "printing invoices",
    "counting visits",
    "calling customers back",
    "keeping copies of our data",
];

/// Terms of the library for data.
pub const DATA: [&str; 12] = [
    "full-name",
    "email-address",
    "phone-number",
    "postal-address",
    "order-history",
    "payment-method",
    "ip-address",
    "browser-type",
    "pages-viewed",
    "correspondence",
    "date-of-birth",
    "username",
];

/// Classes of subjects, the library's and the project's own.
pub const PEOPLE: [&str; 8] = ["customers", "consumers", "users", "subscribers", "visitors", "prospects", "customer-staff", "regulars"];

/// Events that periods run from.
pub const EVENTS: [&str; 5] = ["contract-end", "last-contact", "purchase", "delivery-note", "last-activity"];
