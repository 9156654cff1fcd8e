//! Source as it is usually written, for measuring.

/// An activity of about fourteen lines and six hundred bytes; the number makes it differ from others.
pub fn activity(n: usize) -> String {
    format!(
        r#"activity booking-{n} "When you book appointment {n}" {{
  purposes: service-delivery as "To make and confirm your booking", "To call you back about it"
  data: contact-{a}, account-{b} except city and region, full-name, "Best time to contact you"
  basis: contract, legitimate-interests "planning our working day" for businesses
  recipients: vendor-{c} as "CRM", vendor-{d} as "E-mail", hosting
  retention: 6 years after contract-end for contract
  consequences: "We cannot make a booking for you"

  purpose marketing {{
    purposes: marketing as "To tell you what is new"
    data: full-name, contact-{a}.email-address
    basis: consent
  }}
}}
"#,
        a = n % 97,
        b = n % 89,
        c = n % 53,
        d = n % 47,
    )
}
