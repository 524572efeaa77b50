# ends: limit
import re
re.compile('(' * 5000 + ')' * 5000)
re.match('((a*)*)*b', 'a' * 5000)
while True:
    re.match('(a|aa)+$', 'a' * 40 + 'b')
