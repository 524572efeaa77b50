"""Running things beside each other."""
