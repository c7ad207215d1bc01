//! Plans on the shipped rubrics.
