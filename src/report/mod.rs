//! What people read and sign: pure functions from values to text or bytes.

pub mod xlsx;
