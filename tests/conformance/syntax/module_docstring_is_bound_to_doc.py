"""What this is."""
print(__doc__)
print(__name__)
