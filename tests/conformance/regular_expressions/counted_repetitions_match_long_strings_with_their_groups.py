import re

long = 'ab1' * 700
for pattern in (r'(\w{1,30})x', r'((?:ab\d){2,50}?)(a)', r'(a{0,3}b?){0,100}(\d)', r'([a-z]{1,100})\d{1,40}',
                r'(?P<head>\w{40,60}?)(?P<tail>b1){1,30}$', r'((a)|(b)|(\d)){21,90}', r'(?i)(A?){40}B', r'(?:(a)|b){22}?1'):
    compiled = re.compile(pattern)
    for method in (compiled.match, compiled.search, compiled.fullmatch):
        found = method(long)
        print(pattern, method.__name__, found and (found.span(), found.groups()[-2:], found.lastindex, found.lastgroup))
    print(len(compiled.findall(long)), compiled.sub('-', long, count=3)[:30], compiled.split(long, 2)[-1][:10])
print(re.search(r'(["\']).*?\1', 'x' * 5000 + '"quoted"').span())
print(re.match(r'(?!.*foo)(\w+)', 'bar' * 1000).end(), re.search(r'(a++b){2,30}', 'aab' * 1000).span())
