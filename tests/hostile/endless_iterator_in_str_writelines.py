# ends: limit
import itertools

endless = itertools.count()
import sys

sys.stdout.writelines(itertools.repeat(""))
