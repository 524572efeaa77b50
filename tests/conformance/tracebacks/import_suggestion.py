import sys
sys.path.insert(0, "_helpers")
from few_names import valu
