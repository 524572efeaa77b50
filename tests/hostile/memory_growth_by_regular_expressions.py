# ends: limit
import re
i = 0
while True:
    i += 1
    re.compile('x' * 200 + str(i))
