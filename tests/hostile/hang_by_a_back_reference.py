# ends: limit
import re

re.match(r'((a|aa|aaa)+)+\1b', 'a' * 200)
