//! What projects are built into.

#[cfg(test)]
mod companions;
#[cfg(test)]
mod json;
#[cfg(test)]
mod map;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod register;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod support;
