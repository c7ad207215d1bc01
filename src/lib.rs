//! Scores, compares and checks SPBE maturity evaluations of Indonesian governments, exactly.

pub mod diagnostic;
pub mod evidence;
pub mod lang;
pub mod number;
pub mod place;
