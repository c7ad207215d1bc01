//! 04: findings about published tables.

use super::findings;

findings! {}
