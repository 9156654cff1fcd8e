//! What projects are built into.

#[cfg(test)]
mod companions;
#[cfg(test)]
mod docx;
#[cfg(test)]
mod json;
#[cfg(test)]
mod map;
#[cfg(test)]
mod pages;
#[cfg(feature = "pdf")]
#[cfg(test)]
mod pdf;
#[cfg(test)]
mod register;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod support;
