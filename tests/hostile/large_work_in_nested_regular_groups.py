# ends: limit
import re
try:
    re.compile('(' * 5000 + ')' * 5000)
except RecursionError:
    re.match('((a*)*)*b', 'a' * 5000)
while True:
    re.match('(a|aa)+$', 'a' * 40 + 'b')
