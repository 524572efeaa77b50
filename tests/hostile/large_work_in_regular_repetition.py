# ends: limit
import re
print(re.compile('(?:a{1000}){1000}').match('a' * 10))
while True:
    re.sub('(x+x+)+y', '', 'x' * 30)
