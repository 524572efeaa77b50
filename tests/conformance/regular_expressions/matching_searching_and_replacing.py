import re
p=re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)(-(\d\d))?')
m=p.search('on 2024-05 and 2023-06-07')
print(m,m.groups(),m.groupdict(),m.span('year'),m.lastindex,m.lastgroup,m.regs,m.pos,m.endpos,m['month'],m.expand(r'\g<month>/\1'),p.groupindex,p.groups,p.flags,p.pattern)
print([x.group() for x in p.finditer('2024-05 2023-06-07')], p.findall('2024-05 2023-06-07'),p.split('a2024-05b'))
print(re.sub(r'(\w)(\w)', lambda m: m[2]+m[1], 'abcd'), re.subn('a','b','aaa',count=2), p.fullmatch('2024-05'), p.match(' 2024-05',1))
print(re.findall(rb'\w+',b'ab cd'), re.sub(b'a',rb'\g<0>x',b'aab'), re.match('ä','Ä',re.I), re.findall(r'\w','aé1_😀x'), re.search('x','😀x').span(), re.match(r'.','😀').group())
print(re.compile('^a',re.M).findall('a\na'), re.compile('^a').match('ba',1), re.compile('a$').match('ab',0,1), re.compile(r'\bb').search('ab',1))
print(re.split(r'(,)|;','a,b;c'), re.findall('(a)(b)?','aba'), re.escape('a.b*c d\n'), re.escape(b'a.b'), re.sub('a','\\n','a'), re.split('a','xaxa',maxsplit=1))
print(re.compile('a')==re.compile('a'), hash(re.compile('a'))==hash(re.compile('a')), re.compile('a')==re.compile('a',re.I), re.Pattern[str], re.Match[bytes], isinstance(m,re.Match))
print(re.match('(a)|(b)','b').groups('x'), re.match('(?i:A)b','ab'), re.match(r'\N{LATIN SMALL LETTER A}','a'), re.findall(r'(?<!a)b','abb'), re.match(r'(.)\1','aa'), re.search('(?s).+','a\nb').group(), bool(re.match('','')))
print(re.compile(''' a # comment
   b''',re.X).match('ab'), [m.span() for m in re.finditer(r'\b|:', 'a:')], re.match('a','a',flags=re.I).re)
import copy
print(copy.copy(m) is m, copy.deepcopy(p) is p)
print(re.sub('(?P<n>a)', r'\g<n>\g<n>', 'ba'), re.sub('', '-', 'ab'), re.sub(r'\d+', '', 'a1b22'), re.sub('(a)(b)?', r'\2x', 'ab a'))
print(re.search(r'a{2,}?', 'aaaa').group(), re.findall(r'a*?', 'aa'), re.match('(?:(a)|b)*', 'ab').groups(), re.match(r'(a(b)?)+', 'aba').groups())
