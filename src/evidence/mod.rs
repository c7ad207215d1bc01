//! What agencies hand in: sheets, their layout, and the answers in them.

pub mod book;
