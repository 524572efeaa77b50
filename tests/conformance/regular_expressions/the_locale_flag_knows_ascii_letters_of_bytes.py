import re

for pattern in (rb'(?i)\xc9\w', rb'\w+', rb'(?i)A+'):
    compiled = re.compile(pattern, re.LOCALE)
    print(compiled, compiled.flags, compiled.search(b'\xe9a'), compiled.search(b'\xc9\xe9'), compiled.search(b'\xc9a'))
for pattern, flags in (('a', re.L), (b'a', re.L | re.A), ('(?L)a', 0)):
    try:
        re.compile(pattern, flags)
    except (ValueError, re.error) as error:
        print(repr(error))
