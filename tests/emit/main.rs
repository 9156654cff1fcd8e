//! What projects are built into.

#[cfg(test)]
mod companions;
mod docx;
#[cfg(test)]
mod json;
#[cfg(test)]
mod map;
#[cfg(test)]
mod pages;
#[cfg(all(test, feature = "pdf"))]
mod pdf;
#[cfg(test)]
mod register;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod support;
