//! What projects are built into.

#[cfg(test)]
mod docx;
#[cfg(test)]
mod json;
#[cfg(test)]
mod pages;
#[cfg(all(test, feature = "pdf"))]
mod pdf;
#[cfg(test)]
mod register;
#[cfg(test)]
mod support;
