import sys
sys.path.insert(0, "_helpers")
import failing_on_import
