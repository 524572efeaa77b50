# ends: limit
import re

re.match(r'(?!(?:(x+x+)+y)\1).*z\1', 'x' * 4000)
