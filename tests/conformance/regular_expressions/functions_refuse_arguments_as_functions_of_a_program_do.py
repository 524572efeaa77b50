import re

for call in ("re.compile('a', 0, 0)", "re.search('a', 'a', key=1)", 're.match()', "re.match('a')", 're.escape()', 're.purge(1)',
             "re.findall('a', 'b', 0, 0)", "re.fullmatch(pattern='a')", "re.finditer('a', string='b', other=2)",
             "re.compile('a').search()", "re.compile('a').search('a', x=1)", "re.compile('a').match('a', 0, 1, 2)",
             "re.sub('a')", "re.subn('a', 'b')", "re.split('a')"):
    try:
        eval(call)
    except TypeError as error:
        print(call, '|', error)
