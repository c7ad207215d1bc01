//! 03: findings about answers.

use super::findings;

findings! {}
