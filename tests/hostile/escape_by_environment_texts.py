# ends: contained
import sys

text = sys.version + sys.executable + repr(sys.argv) + repr(sys.path) + sys.prefix
print("ESCAPED" if "/home" in text or "/usr" in text or "/work" in text else "contained")
