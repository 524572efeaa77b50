import re
import warnings
print(re.compile('a',re.I|re.M|re.S|re.X|re.A|re.L*0), re.compile('x'*300), re.__all__, repr(re.I|re.M), re.I, repr(re.RegexFlag(0)), re.NOFLAG, repr(re.compile('a').flags), str(re.I|re.X), re.DEBUG,repr(re.RegexFlag(1024)),re.RegexFlag(1026).__repr__())
warnings.simplefilter('ignore')
re.sub('a','b','a',1); re.split('a','b',1); re.subn('a','b','a',1,2)
print(re.sub('x*','-','abxd'), re.split('x*','axbc'), re.findall('x*','axb'), re.sub('(a)|b',r'[\1]','ab'))
e=re.error('m','a\nbc',3); print(e, e.lineno,e.colno,e.args, repr(e), re.error.__name__, re.error.__mro__)
print(re.compile('a').scanner('aa').search())
print(re.search(r'a{2,}?', 'aaaa').group(), re.findall(r'a*?', 'aa'), re.match('(?:(a)|b)*', 'ab').groups(), re.match(r'(a(b)?)+', 'aba').groups())
print(re.match('k', '\u212a', re.I), re.match('ſ', 's', re.I), re.match('(?a)k', '\u212a', re.I), re.match(r'\d', '\u0663'), re.match(r'(?a)\d', '\u0663'), re.match(r'\s', '\x1c'))
class S(str): pass
