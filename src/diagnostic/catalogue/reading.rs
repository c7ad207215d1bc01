//! 02: findings about files that are read.

use super::findings;

findings! {}
