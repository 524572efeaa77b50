# ends: limit
import re

re.match('(?:a?){500}a{500}', 'a' * 500)
