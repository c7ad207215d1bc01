//! 05: findings about comparing.

use super::findings;

findings! {}
