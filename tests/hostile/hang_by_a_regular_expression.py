# ends: limit
import re

re.match(r'(a|aa)+\1b', 'a' * 32)
